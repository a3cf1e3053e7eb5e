package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;

/** Who speaks in interviews and transcripts, by fixed parses. */
class TurnsTest {
  static final String PARSES = "turns.conllu";

  static final String INTERVIEW =
      "An interview with Rosa Lind, minister of ports\n\nWe met in Westmark on Friday.\n\n"
          + "Q: Will Norland leave the strait?\n\n"
          + "A: Norland will leave the strait if the blockade ends. We have told them so.\n\n"
          + "Q: And the prisoners?\n\n"
          + "A: They must be released by Friday.\n\nThe interview was shortened.";

  static final String TALK =
      "Foreign Minister Olga Renn spoke to our reporter on Monday.\n\n"
          + "Q: Will your country sign the treaty?\n\n"
          + "A: We will not sign unless the border is marked first.\n\n"
          + "Q: What else do you want?\n\nA: The mediators must guarantee our safety.";

  static final String VISIT =
      "Rosa Lind is an adviser of the exiled opposition. She spoke with us in Westmark.\n\n"
          + "Q: Has the court freed anyone?\n\nA: The court has freed nobody.\n\n"
          + "Q: What comes next?\n\nA: The port will close.";

  static final String TRANSCRIPT =
      "Talks on the strait\n\n"
          + "ROSA LIND: We will leave the strait. The ships are ready.\n\n"
          + "REPORTER: When will that be?\n\nROSA LIND: The council has to decide.";

  static final String DEBATE =
      "House of Commons, 3 May\n\n"
          + "The Minister of Trade (Ms Renn): I beg to move that this House approves the treaty. "
          + "Belmar has signed it.\n\n"
          + "Mr Holm (Leader of the Opposition): My party will support the treaty if the ports stay "
          + "ours. The council voted in July.\n\n"
          + "They have told us nothing since.\n\n"
          + "Ms Orr (Green): Does the Minister believe that?\n\n"
          + "Ms Renn: Yes. The ports will stay ours.\n\n"
          + "Mr Holm: I doubt it.\n\nThe motion was agreed to.";

  static final String FEED =
      "Premier Tolen: \"We did not shell the port. Belmar should ask Westmark.\"\n\n"
          + "The army says it shot down two drones.\n\n"
          + "Belmar: no deal unless the port opens\n\n"
          + "Officials left the town on Friday.\n\n"
          + "Premier Tolen: Norland will never sign\n\nThe strait is closed again.";

  static final String ROUNDUP =
      "Norland: The army took the port. Two men died there.\n\n"
          + "Belmar: The council met on Friday. It did not vote.\n\n"
          + "Westmark: The strait is closed. The ships have left.";

  static final String PANEL =
      "Rosa Lind: I do not believe that Norland will sign. The port matters too much to them.\n\n"
          + "Karl Holm: We do not know what Belmar wants. The strait was closed in May.\n\n"
          + "Ann Orr: You forget the court. The judges will decide.\n\nThe panel met in Belmar.";

  @Test
  void labelsMayHaveBrackets() throws ProblemException {
    assertEquals(
        List.of(
            "STATEMENT The Minister of Trade: I beg to move that this House approves the treaty",
            "DEMAND I: to move that this House approves the treaty",
            "EVALUATION this House: the treaty",
            "STATEMENT The Minister of Trade: Belmar has signed it",
            "STATEMENT Mr Holm: My party will support the treaty if the ports stay ours",
            "STATEMENT Mr Holm: The council voted in July",
            "STATEMENT Mr Holm: They have told us nothing since",
            "QUESTION Ms Orr: Does the Minister believe that",
            "STATEMENT Ms Renn: The ports will stay ours",
            "STATEMENT Mr Holm: I doubt it"),
        said(DEBATE));
  }

  @Test
  void postsAndRoundupsStandForThemselves() throws ProblemException {
    assertEquals(
        List.of(
            "DEMAND Premier Tolen: We did not shell the port. Belmar should ask Westmark.",
            "STATEMENT The army: it shot down two drones",
            "STATEMENT Belmar: no deal unless the port opens",
            "STATEMENT Premier Tolen: Norland will never sign"),
        said(FEED));
    assertEquals(
        List.of(
            "STATEMENT Norland: The army took the port",
            "STATEMENT Belmar: The council met on Friday",
            "STATEMENT Westmark: The strait is closed"),
        said(ROUNDUP));
  }

  @Test
  void whereNoLabelRecursTurnsEndWithTheirParagraphs() throws ProblemException {
    assertEquals(
        List.of(
            "STATEMENT Rosa Lind: I do not believe that Norland will sign",
            "BELIEF I: Norland will sign",
            "STATEMENT Rosa Lind: The port matters too much to them",
            "STATEMENT Karl Holm: We do not know what Belmar wants",
            "BELIEF We: what Belmar wants",
            "STATEMENT Karl Holm: The strait was closed in May",
            "STATEMENT Ann Orr: You forget the court",
            "STATEMENT Ann Orr: The judges will decide"),
        said(PANEL));
  }

  @Test
  void answersAreSaidByWhoIsInterviewed() throws ProblemException {
    assertEquals(
        List.of(
            "STATEMENT Rosa Lind: Norland will leave the strait if the blockade ends",
            "STATEMENT Rosa Lind: We have told them so",
            "DEMAND Rosa Lind: They must be released by Friday"),
        said(INTERVIEW));
  }

  @Test
  void whoSpokeToTheReporterIsInterviewed() throws ProblemException {
    assertEquals(
        List.of(
            "STATEMENT Foreign Minister Olga Renn: We will not sign unless the border is marked first",
            "DEMAND Foreign Minister Olga Renn: The mediators must guarantee our safety"),
        said(TALK));
  }

  @Test
  void whoIsToldOfBeforeSheSpeaksIsInterviewed() throws ProblemException {
    assertEquals(
        List.of(
            "STATEMENT Rosa Lind: The court has freed nobody",
            "STATEMENT Rosa Lind: The port will close"),
        said(VISIT));
  }

  @Test
  void namesBeforeColonsSpeakUpToTheNext() throws ProblemException {
    assertEquals(
        List.of(
            "STATEMENT ROSA LIND: We will leave the strait",
            "STATEMENT ROSA LIND: The ships are ready",
            "QUESTION REPORTER: When will that be",
            "STATEMENT ROSA LIND: The council has to decide"),
        said(TRANSCRIPT));
  }

  private static List<String> said(String text) throws ProblemException {
    Analysis analysis = FixedParses.of(FixedParses.read(PARSES), text);
    return ExtractionFiles.bundled().extractor().extract(analysis).claims().stream()
        .map(
            claim ->
                claim.act()
                    + " "
                    + (claim.speaker() == null
                        ? "nobody"
                        : analysis.document().text().slice(claim.speaker().core()))
                    + ": "
                    + analysis.document().text().slice(claim.content().get(0)))
        .toList();
  }
}
