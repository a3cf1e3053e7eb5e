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
