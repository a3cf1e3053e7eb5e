package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.parley.extract.Claim;
import org.parley.extract.Findings;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.text.Analysis;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Who is meant where somebody speaks. */
class SpeechTest {
  @Test
  void firstPersonInAQuotationIsTheSpeaker() {
    Analysis analysis =
        Parses.of(
            """
            " " PUNCT `` 3 punct ~
            We we PRON PRP 3 nsubj
            agree agree VERB VBP 7 ccomp ~
            , , PUNCT , 3 punct ~
            " " PUNCT '' 3 punct
            Denmark Denmark PROPN NNP 7 nsubj
            said say VERB VBD 0 root
            . . PUNCT . 7 punct
            """);
    Span quote = Linked.phrase(analysis, 0, 2, 1, 4).span();
    Phrase speaker = Linked.phrase(analysis, 0, 5, 5, 6);

    Linked linked =
        Linked.of(analysis, claimed(SpeechAct.STATEMENT, speaker, quote, Quoting.FULL, "test"));

    assertEquals("denmark", linked.only("We").key());
    assertEquals(ImmutableList.of("Denmark"), linked.meantBy(speaker));
  }

  @Test
  void whoIsNamedBehindANounThatHasOwnersSpeaks() {
    Analysis analysis =
        Parses.of(
            """
            " " PUNCT `` 4 punct ~
            We we PRON PRP 4 nsubj
            will will AUX MD 4 aux
            stay stay VERB VB 0 root ~
            , , PUNCT , 4 punct ~
            " " PUNCT '' 4 punct
            said say VERB VBD 4 parataxis
            miners miner NOUN NNS 10 nmod:poss ~
            ' ' PART POS 8 case
            leader leader NOUN NN 7 nsubj
            Adam Adam PROPN NNP 12 compound
            Berg Berg PROPN NNP 10 dep
            . . PUNCT . 4 punct
            """);
    Span quote = Linked.phrase(analysis, 0, 3, 1, 4).span();
    Phrase speaker = Linked.phrase(analysis, 0, 9, 7, 12);

    Linked linked =
        Linked.of(analysis, claimed(SpeechAct.STATEMENT, speaker, quote, Quoting.FULL, "test"));

    assertEquals(ImmutableList.of("Adam Berg"), linked.meantBy(speaker));
    assertEquals("Adam Berg", linked.only("We").label());
  }

  @Test
  void firstPersonInAnAnswerIsWhoAnswers() {
    Analysis analysis =
        Parses.of(
            """
            Anna Anna PROPN NNP 2 compound
            Holm Holm PROPN NNP 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            I I PRON PRP 2 nsubj
            saw see VERB VBD 0 root
            nothing nothing NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);
    Phrase speaker = Linked.phrase(analysis, 0, 1, 0, 2);
    Span answer = analysis.sentences().get(1).span();

    assertEquals(
        ImmutableSet.of("Anna Holm"),
        Linked.of(analysis, claimed(SpeechAct.STATEMENT, speaker, answer, Quoting.NONE, "turn"))
            .labels("I"));
    // what is reported without quotation marks is told by whoever publishes it
    assertEquals(
        ImmutableSet.of("we"),
        Linked.of(analysis, claimed(SpeechAct.STATEMENT, speaker, answer, Quoting.NONE, "test"))
            .labels("I"));
  }

  @Test
  void whoSpeaksIsNotHeEvenIfNamedLater() {
    Analysis analysis =
        Parses.of(
            """
            The the DET DT 2 det
            lawyer lawyer NOUN NN 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            " " PUNCT `` 3 punct ~
            He he PRON PRP 3 nsubj
            fled flee VERB VBD 8 ccomp ~
            , , PUNCT , 3 punct ~
            " " PUNCT '' 3 punct
            the the DET DT 7 det
            lawyer lawyer NOUN NN 8 nsubj
            said say VERB VBD 0 root
            . . PUNCT . 8 punct
            """);
    Span quote = Linked.phrase(analysis, 1, 2, 1, 4).span();
    Phrase speaker = Linked.phrase(analysis, 1, 6, 5, 7);

    assertEquals(
        ImmutableSet.of(),
        Linked.of(analysis, claimed(SpeechAct.STATEMENT, speaker, quote, Quoting.FULL, "test"))
            .labels("He"));
    assertEquals(ImmutableSet.of("lawyer"), Linked.of(analysis, Linked.NOTHING_FOUND).labels("He"));
  }

  @Test
  void possessiveMeansWhoseClauseItIsInWhereItActs() {
    Analysis analysis =
        Parses.of(
            """
            Norway Norway PROPN NNP 2 nsubj
            wants want VERB VBZ 0 root
            Sweden Sweden PROPN NNP 2 obj
            to to PART TO 5 mark
            change change VERB VB 2 xcomp
            its its PRON PRP$ 7 nmod:poss
            threats threat NOUN NNS 5 obj
            . . PUNCT . 2 punct
            """);
    Phrase its = Linked.phrase(analysis, 0, 5, 5, 6);
    Span all = analysis.sentences().get(0).span();

    assertEquals(
        "sweden",
        Linked.of(analysis, claimed(SpeechAct.THREAT, its, all, Quoting.NONE, "test"))
            .only("its")
            .key());
    // where nothing hangs on it, it is no mention
    assertEquals(ImmutableSet.of(), Linked.of(analysis, Linked.NOTHING_FOUND).labels("its"));
  }

  @Test
  void nobodyAcceptsHisOwnClaim() {
    String accepts =
        """
        Chad Chad PROPN NNP 2 nsubj
        accepts accept VERB VBZ 0 root
        its its PRON PRP$ 4 nmod:poss
        claim claim NOUN NN 2 obj
        . . PUNCT . 2 punct
        """;

    assertEquals(ImmutableSet.of(), whoClaims(accepts));
    assertEquals(ImmutableSet.of("Chad"), whoClaims(accepts.replace("accepts accept", "has have")));
  }

  private static ImmutableSet<String> whoClaims(String sentence) {
    Analysis analysis = Parses.of(sentence);
    Phrase its = Linked.phrase(analysis, 0, 2, 2, 3);
    Span all = analysis.sentences().get(0).span();
    return Linked.of(analysis, claimed(SpeechAct.STATEMENT, its, all, Quoting.NONE, "test"))
        .labels("its");
  }

  @Test
  void phraseMeansWhomItsHeadMeans() {
    Analysis analysis =
        Parses.of(
            """
            Kremlin Kremlin PROPN NNP 2 compound
            Spokesman Spokesman PROPN NNP 4 compound
            Dmitry Dmitry PROPN NNP 4 compound
            Peskov Peskov PROPN NNP 5 nsubj
            defended defend VERB VBD 0 root
            Russia Russia PROPN NNP 8 nmod:poss ~
            's 's PART POS 6 case
            offensive offensive NOUN NN 5 obj
            . . PUNCT . 5 punct
            """);
    Phrase peskov = Linked.phrase(analysis, 0, 3, 0, 4);
    Phrase offensive = Linked.phrase(analysis, 0, 7, 5, 8);
    Linked linked =
        Linked.of(
            analysis, claimed(SpeechAct.STATEMENT, peskov, offensive.span(), Quoting.NONE, "test"));

    assertEquals(ImmutableList.of("Dmitry Peskov"), linked.meantBy(peskov));
    assertEquals(ImmutableList.of(), linked.meantBy(offensive));
  }

  static Findings claimed(
      SpeechAct act, Phrase speaker, Span content, Quoting quoting, String rule) {
    Claim claim =
        new Claim(
            0,
            act,
            speaker,
            null,
            null,
            ImmutableList.of(content),
            quoting,
            quoting == Quoting.NONE ? ImmutableList.of() : ImmutableList.of(content),
            false,
            ImmutableList.of(),
            null,
            speaker.sentence(),
            rule);
    return new Findings(
        ImmutableList.of(claim),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  @Test
  void aNounBehindANameSpeaksAndNotTheName() {
    Analysis analysis =
        Parses.of(
            """
            Hamas Hamas PROPN NNP 3 nsubj
            official official ADJ JJ 1 amod
            says say VERB VBZ 0 root
            talks talk NOUN NNS 5 nsubj
            failed fail VERB VBD 3 ccomp
            """);
    Phrase speaker = Linked.phrase(analysis, 0, 0, 0, 2);
    Span content = Linked.phrase(analysis, 0, 4, 3, 5).span();

    assertEquals(
        ImmutableList.of("Hamas official"),
        Linked.of(analysis, claimed(SpeechAct.STATEMENT, speaker, content, Quoting.NONE, "test"))
            .meantBy(speaker));
  }
}
