package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words with the tags that taggers give, and with those that they should have. */
class SmallWordTagsTest {
  @Test
  void thereIsNoPlaceBeforeBeAndAnIndefiniteNoun() {
    assertEquals(
        "He/PRP hoped/VBD there/EX could/MD be/VB a/DT truce/NN",
        repaired("He/PRP hoped/VBD there/RB could/MD be/VB a/DT truce/NN"));
    for (String kept :
        List.of(
            "who/WP lives/VBZ there/RB is/VBZ safe/JJ",
            "people/NNS there/RB are/VBP a/DT danger/NN")) {
      assertEquals(kept, repaired(kept));
    }
  }

  @Test
  void sinceBehindAnAuxiliaryIsAnAdverb() {
    assertEquals(
        "has/VBZ since/RB promised/VBN to/TO leave/VB",
        repaired("has/VBZ since/IN promised/VBD to/TO leave/VB"));
    String kept = "has/VBZ lived/VBN here/RB since/IN May/NNP";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void beforeASubjectAndAVerbWithTenseBeforeIsAConjunction() {
    assertEquals(
        "must/MD stop/VB before/IN there/EX can/MD be/VB talks/NNS",
        repaired("must/MD stop/VB before/RB there/RB can/MD be/VB talks/NNS"));
    String kept = "had/VBD gone/VBN before/RB ,/, he/PRP said/VBD";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void himselfBehindARelativePronounOnlyStresses() {
    assertEquals(
        "who/WP himself/RB seized/VBD power/NN",
        repaired("who/WP himself/PRP seized/VBD power/NN"));
    String kept = "he/PRP saw/VBD himself/PRP there/RB";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void theSecondAsOfAsLongAsIsAConjunction() {
    assertEquals(
        "as/RB long/RB as/IN there/EX is/VBZ war/NN",
        repaired("as/RB long/RB as/RB there/RB is/VBZ war/NN"));
  }

  @Test
  void providedBetweenClausesIsAConjunction() {
    assertEquals(
        "They/PRP will/MD go/VB provided/IN the/DT guns/NNS are/VBP silent/JJ",
        repaired("They/PRP will/MD go/VB provided/VBN the/DT guns/NNS are/VBP silent/JJ"));
    assertEquals(
        "Providing/IN it/PRP rains/VBZ ,/, they/PRP go/VBP",
        repaired("Providing/VBG it/PRP rains/VBZ ,/, they/PRP go/VBP"));
    for (String kept :
        List.of(
            "The/DT league/NN provided/VBD the/DT camp/NN with/IN tents/NNS",
            "Aid/NN provided/VBN by/IN Norland/NNP has/VBZ come/VBN",
            "the/DT tents/NNS they/PRP provided/VBD the/DT camp/NN were/VBD old/JJ")) {
      assertEquals(kept, repaired(kept));
    }
  }

  @Test
  void theParserIsShownAConjunctionThatItKnows() {
    assertEquals("if", SmallWordTags.shown(label("provided/IN")).word());
    assertEquals("provided", SmallWordTags.shown(label("provided/VBD")).word());
  }

  private static String repaired(String tagged) {
    List<CoreLabel> sentence =
        Splitter.on(' ').splitToStream(tagged).map(SmallWordTagsTest::label).toList();
    SmallWordTags.repair(sentence);
    return sentence.stream()
        .map(label -> label.word() + "/" + label.tag())
        .collect(Collectors.joining(" "));
  }

  private static CoreLabel label(String tagged) {
    List<String> parts = Splitter.on('/').splitToList(tagged);
    CoreLabel label = new CoreLabel();
    label.setWord(parts.get(0));
    label.setTag(parts.get(1));
    return label;
  }
}
