package org.parley.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;

/**
 * The basic dependencies of a sentence (Universal Dependencies): each token has one head and one
 * relation to it, and the root has none.
 *
 * <p>Token numbers run from 0. {@code head} of the root is {@link #NONE}.
 */
public final class DependencyTree {
  /** The head of a root. */
  public static final int NONE = -1;

  private final ImmutableIntArray heads;
  private final ImmutableList<String> relations;
  private final ImmutableList<ImmutableIntArray> children;

  /**
   * @param heads the head of each token, or {@link #NONE}
   * @param relations the relation of each token to its head, such as {@code nsubj:pass}
   * @throws IllegalArgumentException if the lengths differ, a head is out of range, or there is a
   *     cycle
   */
  public DependencyTree(List<Integer> heads, List<String> relations) {
    checkArgument(heads.size() == relations.size(), "heads and relations differ in length");
    this.heads = ImmutableIntArray.copyOf(heads);
    this.relations = ImmutableList.copyOf(relations);
    this.children = childrenOf(this.heads);
    checkArgument(isAcyclic(), "not a tree: %s", heads);
  }

  private static ImmutableList<ImmutableIntArray> childrenOf(ImmutableIntArray heads) {
    List<ImmutableIntArray.Builder> builders = new java.util.ArrayList<>();
    for (int token = 0; token < heads.length(); token++) {
      builders.add(ImmutableIntArray.builder());
    }
    for (int token = 0; token < heads.length(); token++) {
      int head = heads.get(token);
      checkArgument(NONE <= head && head < heads.length(), "head out of range: %s", head);
      if (head != NONE) {
        builders.get(head).add(token);
      }
    }
    return builders.stream()
        .map(ImmutableIntArray.Builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAcyclic() {
    BitSet reached = new BitSet();
    for (int token = 0; token < heads.length(); token++) {
      if (heads.get(token) == NONE) {
        collect(token, reached);
      }
    }
    return reached.cardinality() == heads.length();
  }

  /** The number of tokens. */
  public int size() {
    return heads.length();
  }

  /** The head of a token, or {@link #NONE}. */
  public int head(int token) {
    return heads.get(token);
  }

  /** The relation of a token to its head, {@code root} for a root. */
  public String relation(int token) {
    return relations.get(token);
  }

  /** The dependents of a token in text order. */
  public ImmutableIntArray children(int token) {
    return children.get(token);
  }

  /** The token and all that hangs below it. */
  public BitSet subtree(int token) {
    BitSet found = new BitSet();
    collect(token, found);
    return found;
  }

  /**
   * A stack of our own instead of recursion: a hostile sentence can be deeper than the Java stack.
   * Each token comes to it once, from its head.
   */
  private void collect(int start, BitSet found) {
    int[] open = new int[size()];
    open[0] = start;
    int count = 1;
    while (count > 0) {
      int token = open[--count];
      found.set(token);
      ImmutableIntArray below = children.get(token);
      for (int i = 0; i < below.length(); i++) {
        open[count++] = below.get(i);
      }
    }
  }

  /** Whether {@code ancestor} is {@code token} or stands above it. */
  public boolean dominates(int ancestor, int token) {
    for (int at = token; at != NONE; at = heads.get(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
