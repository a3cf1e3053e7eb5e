package org.parley.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** A tree that is still being put together and repaired. */
final class DraftTree {
  private static final int NONE = DependencyTree.NONE;

  private final int[] heads;
  private final String[] relations;
  private final String[] words;
  private final String[] tags;

  /** Tokens with these words and tags, as many of these as of those, all of them roots so far. */
  DraftTree(List<String> words, List<String> tags) {
    this.words = words.toArray(String[]::new);
    this.tags = tags.toArray(String[]::new);
    this.heads = new int[this.tags.length];
    this.relations = new String[this.tags.length];
    Arrays.fill(heads, NONE);
    Arrays.fill(relations, "root");
  }

  int size() {
    return heads.length;
  }

  int head(int token) {
    return heads[token];
  }

  String relation(int token) {
    return relations[token];
  }

  /** A token as it is written, in small letters. */
  String word(int token) {
    return words[token].toLowerCase(Locale.ROOT);
  }

  String tag(int token) {
    return tags[token];
  }

  void retag(int token, String tag) {
    tags[token] = tag;
  }

  /** Hangs a token on a head; nothing happens if that would close a circle. */
  void set(int token, int head, String relation) {
    for (int at = head; at != NONE; at = heads[at]) {
      if (at == token) {
        return;
      }
    }
    heads[token] = head;
    relations[token] = relation;
  }

  /** The first child with that relation, or none. */
  int child(int token, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == token && relations[i].equals(relation)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a token has a child with a relation that begins so. */
  boolean has(int token, String prefix) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == token && relations[i].startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is another, or hangs on it over any number of steps. */
  boolean isWithin(int token, int top) {
    int at = token;
    while (at != NONE && at != top) {
      at = heads[at];
    }
    return at == top;
  }

  /** The first token of all that hang on this one, itself included. */
  int first(int top) {
    int first = 0;
    while (!isWithin(first, top)) {
      first++;
    }
    return first;
  }

  /** Hangs some children of a token on another, with the same relations. */
  void moveChildren(int from, int to, IntPredicate moved) {
    for (int child = 0; child < heads.length; child++) {
      if (heads[child] == from && moved.test(child)) {
        set(child, to, relations[child]);
      }
    }
  }

  /** Whether a token is the main verb, or the predicate, of a finite clause. */
  boolean isFinite(int token) {
    return switch (tags[token]) {
      case "VBD", "VBZ", "VBP" -> true;
      case "VBN", "VBG", "VB" -> has(token, "aux");
      default -> has(token, "cop");
    };
  }

  /**
   * Whether a token is a verb with tense, or has an auxiliary or copula with it: not "to <i>be</i>
   * sent", "having <i>fired</i>".
   */
  boolean hasFiniteVerb(int token) {
    return Regex.matches(tags[token], "VB[DZP]")
        || anyChild(
            token,
            child ->
                Regex.matches(relations[child], "aux.*|cop")
                    && Regex.matches(tags[child], "MD|VB[DZP]"));
  }

  boolean isVerb(int token) {
    return tags[token].startsWith("VB") || tags[token].equals("MD");
  }

  /** Whether a test holds of a child. */
  boolean anyChild(int token, IntPredicate test) {
    for (int child = 0; child < heads.length; child++) {
      if (heads[child] == token && test.test(child)) {
        return true;
      }
    }
    return false;
  }

  /** Hangs what the parser did not see as punctuation on a neighbour that it saw. */
  void attachInvisible(IntPredicate invisible) {
    for (int token = 0; token < heads.length; token++) {
      if (invisible.test(token)) {
        int neighbour = neighbour(token, invisible);
        if (neighbour != NONE) {
          set(token, neighbour, "punct");
        }
      }
    }
  }

  private int neighbour(int token, IntPredicate invisible) {
    boolean opens = tags[token].equals("``") || tags[token].equals("-LRB-");
    int step = opens ? 1 : -1;
    for (int direction : new int[] {step, -step}) {
      for (int at = token + direction; at >= 0 && at < heads.length; at += direction) {
        if (!invisible.test(at)) {
          return at;
        }
      }
    }
    return NONE;
  }

  DependencyTree build() {
    List<Integer> list = new ArrayList<>(heads.length);
    for (int head : heads) {
      list.add(head);
    }
    return new DependencyTree(list, Arrays.asList(relations));
  }
}
