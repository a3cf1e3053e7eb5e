package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.text.Analysis;
import org.parley.text.Phrase;

/** Whose deed it is that somebody is praised or punished for. */
class DeservedTest {
  @Test
  void whoeverIsPraisedHasDoneIt() {
    assertEquals(ImmutableList.of("Libya"), owner("thanked thank", "help"));
  }

  @Test
  void whatWasSufferedIsNoReason() {
    assertEquals(ImmutableList.of("Chad"), owner("punished punish", "loss"));
  }

  @Test
  void otherVerbsLeaveTheSubjectItsOwn() {
    assertEquals(ImmutableList.of("Chad"), owner("left leave", "help"));
  }

  private static ImmutableList<String> owner(String verb, String noun) {
    Analysis analysis =
        Parses.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            %s VERB VBD 0 root
            Libya Libya PROPN NNP 2 obj
            for for ADP IN 6 case
            its its PRON PRP$ 6 nmod:poss
            %s %s NOUN NN 2 obl
            . . PUNCT . 2 punct
            """
                .formatted(verb, noun, noun));
    Phrase its = Linked.phrase(analysis, 0, 4, 4, 5);
    Phrase whole = Linked.phrase(analysis, 0, 5, 4, 6);
    return Linked.of(
            analysis,
            SpeechTest.claimed(SpeechAct.PROMISE, its, whole.span(), Quoting.NONE, "test"))
        .meantBy(its);
  }
}
