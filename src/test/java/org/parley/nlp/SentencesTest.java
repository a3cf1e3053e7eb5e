package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences end beside straight quotation marks. */
class SentencesTest {
  private static List<String> words(String paragraph) {
    return new Sentences()
        .of(paragraph).stream()
            .map(sentence -> String.join(" ", sentence.stream().map(CoreLabel::word).toList()))
            .toList();
  }

  @Test
  void aMarkThatOpensGoesWithWhatFollows() {
    assertEquals(
        List.of("\" They came .", "They stole it , \" she said .", "\" We saw them . \""),
        words("\"They came. They stole it,\" she said. \"We saw them.\""));
  }

  @Test
  void aMarkThatClosesGoesWithWhatStandsBefore() {
    assertEquals(
        List.of("\" They came .", "They left . \"", "Nobody spoke ."),
        words("\"They came. They left.\" Nobody spoke."));
  }

  @Test
  void tokensAreNumberedInTheirSentence() {
    List<CoreLabel> last =
        new Sentences().of("\"They came. They left,\" she said. \"We saw them.\"").get(2);
    assertEquals(List.of(1, 2, 3, 4, 5, 6), last.stream().map(CoreLabel::index).toList());
  }

  @Test
  void aMarkAloneStaysASentence() {
    assertEquals(List.of("\""), words("\""));
  }
}
