package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.text.DependencyTree;

/** Whatever tree the parser gives, it is repaired without a failure, and stays a tree. */
class AnyTreeTest {
  private static final ImmutableList<String> TAGS =
      ImmutableList.of(
          "NN", "NNS", "NNP", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "MD", "TO", "IN", "DT",
          "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "CC", "CD", "JJ", "RB", "RP", ",", ".", ":",
          "``", "''");
  private static final ImmutableList<String> RELATIONS =
      ImmutableList.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:npmod",
          "obl:tmod",
          "nmod",
          "nmod:poss",
          "appos",
          "amod",
          "compound",
          "compound:prt",
          "det",
          "case",
          "mark",
          "advmod",
          "aux",
          "aux:pass",
          "cop",
          "cc",
          "conj",
          "ccomp",
          "xcomp",
          "csubj",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "dep",
          "punct",
          "expl",
          "fixed");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "that",
          "which",
          "who",
          "whose",
          "said",
          "told",
          "has",
          "of",
          "by",
          "if",
          "as",
          "no",
          "accused",
          "called",
          "hold",
          "hostage",
          "stopped",
          "short",
          "after",
          "day",
          "provided",
          "claim",
          "denied",
          "move",
          "proposed",
          "a",
          "the",
          "to",
          "keeping",
          "put",
          "Norland",
          "it");

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static DraftTree tree(Random random) {
    int size = 1 + random.nextInt(9);
    DraftTree tree =
        new DraftTree(
            IntStream.range(0, size).mapToObj(i -> any(WORDS, random)).toList(),
            IntStream.range(0, size).mapToObj(i -> any(TAGS, random)).toList());
    int root = random.nextInt(size);
    for (int token = 0; token < size; token++) {
      if (token != root) {
        tree.set(token, random.nextInt(size), any(RELATIONS, random));
      }
    }
    return tree;
  }

  @Test
  void aTreeOfAnyShapeIsRepaired() {
    for (int seed = 0; seed < 60_000; seed++) {
      DraftTree tree = tree(new Random(seed));
      assertDoesNotThrow(() -> TreeRepair.repair(tree), "seed " + seed);
      for (int token = 0; token < tree.size(); token++) {
        assertEquals(
            tree.head(token) == DependencyTree.NONE,
            tree.relation(token).equals("root"),
            "seed " + seed);
      }
      assertDoesNotThrow(tree::build, "seed " + seed);
    }
  }
}
