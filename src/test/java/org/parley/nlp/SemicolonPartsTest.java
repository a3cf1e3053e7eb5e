package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses on both sides of a semicolon are parsed each for itself. */
class SemicolonPartsTest {
  /** Hangs every token on the first of those that it is shown. */
  private static final TreeFinder FLAT =
      (shown, draft) -> {
        for (int i = 1; i < shown.size(); i++) {
          draft.set(shown.get(i).index() - 1, shown.get(0).index() - 1, "dep");
        }
      };

  @Test
  void eachClauseIsParsedForItself() {
    DraftTree tree = tree("Norland~NNP left~VBD ;~: Belmar~NNP closed~VBD it~PRP .~.");
    assertEquals(0, tree.head(1));
    assertEquals(0, tree.head(2));
    assertEquals("parataxis", tree.relation(3));
    assertEquals(0, tree.head(3));
    assertEquals(3, tree.head(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no clause on one side
        "Norland~NNP left~VBD ;~: Belmar~NNP ,~, too~RB .~.",
        "Talks~NNS in~IN Tolen~NNP ;~: Belmar~NNP left~VBD .~.",
        // what is said goes on
        "He~PRP said~VBD that~IN it~PRP held~VBD ;~: and~CC that~IN they~PRP left~VBD .~.",
        // in a quotation, in brackets
        "``~`` We~PRP won~VBD ;~: you~PRP lost~VBD ''~'' .~.",
        "Norland~NNP left~VBD (~-LRB- it~PRP won~VBD ;~: they~PRP lost~VBD )~-RRB- .~."
      })
  void otherSentencesStayWhole(String sentence) {
    DraftTree tree = tree(sentence);
    for (int token = 1; token < tree.size(); token++) {
      assertEquals(0, tree.head(token), sentence);
      assertEquals("dep", tree.relation(token), sentence);
    }
  }

  private static DraftTree tree(String sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String token : sentence.split(" ")) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.substring(0, token.indexOf('~')));
      label.setTag(token.substring(token.indexOf('~') + 1));
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    DraftTree tree =
        new DraftTree(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    SemicolonParts.find(FLAT, labels, labels, tree);
    return tree;
  }
}
