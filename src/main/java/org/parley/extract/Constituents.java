package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** The words of a sentence that make up clauses and phrases, as spans of the document. */
final class Constituents {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> NOUNS = ImmutableSet.of("NOUN", "PROPN");

  private static final ImmutableSet<String> NOT_IN_CORE =
      ImmutableSet.of(
          "acl",
          "acl:relcl",
          "appos",
          "parataxis",
          "cc",
          "conj",
          "punct",
          "dep",
          "advcl",
          "ccomp",
          "case",
          "mark",
          "cop",
          "aux",
          "nsubj",
          "advmod",
          "discourse",
          "cc:preconj");

  private static final ImmutableSet<String> OF = ImmutableSet.of("of");

  private final Syntax syntax;

  Constituents(Syntax syntax) {
    this.syntax = syntax;
  }

  /** From the first to the last of these tokens that is no punctuation. */
  Span span(BitSet tokens) {
    int first = tokens.nextSetBit(0);
    int last = tokens.length() - 1;
    while (first < last && syntax.isPunctuation(first)) {
      first = tokens.nextSetBit(first + 1);
    }
    while (last > first && syntax.isPunctuation(last)) {
      last = tokens.previousSetBit(last - 1);
    }
    return syntax.token(first).span().cover(syntax.token(last).span());
  }

  /**
   * The stretches of neighbouring tokens among these, each as a span without punctuation at its
   * ends; what is punctuation only is left out, and gaps of punctuation only are bridged.
   */
  ImmutableList<Span> stretches(BitSet tokens) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    BitSet rest = (BitSet) tokens.clone();
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.isPunctuation(i) && !rest.get(i) && i > 0 && rest.get(i - 1)) {
        int next = i;
        while (next < syntax.size() && syntax.isPunctuation(next)) {
          next++;
        }
        if (next < syntax.size() && rest.get(next)) {
          rest.set(i, next);
        }
      }
    }
    for (int start = rest.nextSetBit(0); start >= 0; ) {
      int end = rest.nextClearBit(start);
      BitSet part = new BitSet();
      part.set(start, end);
      if (hasWord(part)) {
        spans.add(span(part));
      }
      start = rest.nextSetBit(end);
    }
    return spans.build();
  }

  private boolean hasWord(BitSet tokens) {
    return tokens.stream().anyMatch(token -> !syntax.isPunctuation(token));
  }

  /**
   * The phrase headed by a token; its determiner and apposition are in its span, its case is not.
   */
  Phrase phrase(int head) {
    BitSet whole = syntax.tree().subtree(head);
    for (String outside :
        new String[] {"case", "cc", "mark", "conj", "parataxis", "cop", "nsubj"}) {
      for (int child : syntax.children(head, outside)) {
        whole.andNot(syntax.tree().subtree(child));
      }
    }
    for (int child : syntax.children(head, "nmod")) {
      if (isTimeOfDeed(head, child)) {
        whole.andNot(syntax.tree().subtree(child));
      }
    }
    return new Phrase(syntax.sentence().index(), head, span(clean(whole, head)), span(core(head)));
  }

  /**
   * "The government <i>on Monday</i> refused": the parser takes when somebody does something for a
   * part of who does it.
   */
  private boolean isTimeOfDeed(int head, int child) {
    return child > head
        && Participants.isActor(syntax, head)
        && syntax.lexicon().isIn("time-noun", syntax.lemma(child))
        && !syntax.hasCase(child, OF);
  }

  /** The phrase headed by a token together with the nominals coordinated with it. */
  Phrase coordination(int head) {
    Phrase first = phrase(head);
    Phrase last = first;
    for (int other : syntax.children(head, "conj")) {
      if (syntax.child(other, "cc") != NONE && NOUNS.contains(syntax.token(other).upos())) {
        last = phrase(other);
      }
    }
    return new Phrase(
        first.sentence(),
        head,
        first.span().cover(last.span()),
        first.equals(last) ? first.core() : first.core().cover(last.core()));
  }

  /** Only what hangs together with the head, punctuation between being bridged. */
  private BitSet clean(BitSet tokens, int head) {
    BitSet joined = new BitSet();
    int first = head;
    while (first > 0
        && (tokens.get(first - 1)
            || syntax.isPunctuation(first - 1) && reaches(tokens, first, -1))) {
      first--;
    }
    int last = head;
    while (last + 1 < syntax.size()
        && (tokens.get(last + 1) || syntax.isPunctuation(last + 1) && reaches(tokens, last, 1))) {
      last++;
    }
    joined.set(first, last + 1);
    return joined;
  }

  private boolean reaches(BitSet tokens, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < syntax.size() && syntax.isPunctuation(at)) {
      at += step;
    }
    return at >= 0 && at < syntax.size() && tokens.get(at);
  }

  private BitSet core(int head) {
    BitSet core = new BitSet();
    core.set(head);
    addCore(head, core, false);
    int first = head;
    while (first > 0 && core.get(first - 1)) {
      first--;
    }
    int last = head;
    while (core.get(last + 1)) {
      last++;
    }
    BitSet joined = new BitSet();
    joined.set(first, last + 1);
    return joined;
  }

  private void addCore(int token, BitSet core, boolean isInner) {
    var children = syntax.tree().children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      boolean coordinatedModifier =
          syntax.is(child, "conj") && core.get(token) && !syntax.token(token).upos().equals("NOUN");
      if (isTimeOfDeed(token, child)) {
        continue;
      }
      if (!NOT_IN_CORE.contains(syntax.tree().relation(child))
              && !syntax.tree().relation(child).startsWith("obl")
          || (coordinatedModifier && isModifier(token))) {
        core.set(child);
        addCore(child, core, isModifier(child));
      } else if (syntax.is(child, "case") && child > token && isInner) {
        core.set(child);
      } else if ((syntax.is(child, "case") || syntax.is(child, "cc") || syntax.isPunctuation(child))
          && isInner) {
        core.set(child);
      }
    }
  }

  private boolean isModifier(int token) {
    return syntax.is(token, "compound")
        || syntax.is(token, "amod")
        || syntax.is(token, "nmod")
        || syntax.tree().relation(token).equals("nmod:poss")
        || (syntax.is(token, "conj")
            && syntax.tree().head(token) != NONE
            && isModifier(syntax.tree().head(token)));
  }
}
