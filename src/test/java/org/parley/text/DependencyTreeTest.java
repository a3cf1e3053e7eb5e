package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyTreeTest {
  /** "The envoy left early": left is the root, with envoy and early below. */
  private static final DependencyTree TREE =
      new DependencyTree(List.of(1, 2, -1, 2), List.of("det", "nsubj", "root", "advmod"));

  private static DependencyTree tree(List<Integer> heads) {
    return new DependencyTree(heads, Collections.nCopies(heads.size(), "dep"));
  }

  @Test
  void knowsHeadsRelationsAndChildren() {
    assertEquals(4, TREE.size());
    assertEquals(2, TREE.head(1));
    assertEquals(DependencyTree.NONE, TREE.head(2));
    assertEquals("advmod", TREE.relation(3));
    assertEquals(ImmutableIntArray.of(1, 3), TREE.children(2));
    assertTrue(TREE.children(0).isEmpty());
  }

  @Test
  void aSubtreeIsATokenAndAllBelow() {
    BitSet envoy = new BitSet();
    envoy.set(0, 2);
    assertEquals(envoy, TREE.subtree(1));
    assertEquals(4, TREE.subtree(2).cardinality());
  }

  @Test
  void dominanceRunsDownOnly() {
    assertTrue(TREE.dominates(2, 0));
    assertTrue(TREE.dominates(0, 0));
    assertFalse(TREE.dominates(0, 2));
    assertFalse(TREE.dominates(3, 1));
  }

  @Test
  void severalRootsArePermitted() {
    assertEquals(2, tree(List.of(-1, -1)).size());
    assertEquals(0, tree(List.of()).size());
  }

  @Test
  void cyclesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> tree(List.of(0)));
    assertThrows(IllegalArgumentException.class, () -> tree(List.of(1, 0)));
    assertThrows(IllegalArgumentException.class, () -> tree(List.of(-1, 2, 3, 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void headsOutOfRangeAreRefused(int head) {
    assertThrows(IllegalArgumentException.class, () -> tree(List.of(head)));
  }

  @Test
  void headsAndRelationsGoTogether() {
    assertThrows(IllegalArgumentException.class, () -> new DependencyTree(List.of(-1), List.of()));
  }

  @Test
  void aTreeMayBeDeeperThanTheStack() {
    int tokens = 100_000;
    List<Integer> heads = new ArrayList<>();
    for (int token = 0; token < tokens; token++) {
      heads.add(token - 1);
    }
    DependencyTree tree = tree(heads);
    assertEquals(tokens, tree.subtree(0).cardinality());
    assertTrue(tree.dominates(0, tokens - 1));
    assertFalse(tree.dominates(tokens - 1, 0));
  }
}
