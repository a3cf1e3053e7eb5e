package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/** Who and what is coordinated in a sentence, and of whom among them the opposite is said. */
final class Conjuncts {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;

  Conjuncts(Syntax syntax) {
    this.syntax = syntax;
  }

  /** A token and those coordinated with it, but for those of whom the opposite is said. */
  ImmutableList<Integer> with(int token) {
    ImmutableList.Builder<Integer> all = ImmutableList.builder();
    int before = headlinePartner(token);
    if (before != NONE) {
      all.add(before);
    }
    all.add(token);
    for (int other : syntax.children(token, "conj")) {
      if (!isExcepted(other)) {
        all.add(other);
      }
    }
    return all.build();
  }

  /**
   * The same, as a predicate below the token means it: "<i>Norland</i>, which holds the island, and
   * Westmark" do not both hold it.
   */
  ImmutableList<Integer> with(int token, int predicate) {
    ImmutableList<Integer> all = with(token);
    DependencyTree tree = syntax.tree();
    return predicate > token && tree.dominates(token, predicate)
        ? all.stream()
            .filter(other -> other < predicate || tree.dominates(other, predicate))
            .collect(ImmutableList.toImmutableList())
        : all;
  }

  /**
   * Those of whom the opposite is said: "many, but not <i>Norland</i> or <i>Belmar</i>, agreed".
   */
  ImmutableList<Integer> excepted(int token) {
    ImmutableList.Builder<Integer> all = ImmutableList.builder();
    for (int other : syntax.children(token, "conj")) {
      if (isExcepted(other)) {
        all.add(other);
        all.addAll(syntax.children(other, "conj"));
      }
    }
    return all.build();
  }

  private boolean isExcepted(int conjunct) {
    return Stream.of("cc", "advmod", "neg")
        .flatMap(relation -> syntax.children(conjunct, relation).stream())
        .filter(word -> word < conjunct)
        .anyMatch(word -> isNot(word) || hasNot(word, "cc") || hasNot(word, "advmod"));
  }

  private boolean hasNot(int word, String relation) {
    return syntax.anyChild(word, relation, this::isNot);
  }

  private boolean isNot(int word) {
    return syntax.lemma(word).equals("not");
  }

  /** "<i>Norland</i>, Westmark agree to …": headlines coordinate two names by a comma; or none. */
  private int headlinePartner(int token) {
    int head = syntax.tree().head(token);
    if (head == NONE
        || !syntax.tree().relation(token).equals("nsubj")
        || syntax.token(head).xpos().equals("VBZ")) {
      return NONE;
    }
    for (int other : syntax.children(head, "nsubj")) {
      if (other == token - 2
          && syntax.token(token - 1).form().equals(",")
          && syntax.token(other).upos().equals("PROPN")
          && syntax.token(token).upos().equals("PROPN")) {
        return other;
      }
    }
    return NONE;
  }
}
