package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.parley.text.DependencyTree;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** A sentence with the questions that linking asks of its words. */
final class Words {
  private final Sentence sentence;
  private final ImmutableList<Token> tokens;
  private final DependencyTree tree;
  private final List<String> atoms = new ArrayList<>();
  private final int[] firstAtoms;
  private final boolean shouted;

  /** Kept, since linking asks for each of these a dozen times. */
  private final String[] lowers;

  private final String[] lemmas;
  private final BitSet acronyms = new BitSet();

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
    this.firstAtoms = new int[tokens.size() + 1];
    this.lowers = new String[tokens.size()];
    this.lemmas = new String[tokens.size()];
    int capitals = 0;
    boolean small = false;
    for (Token token : tokens) {
      String form = token.form();
      firstAtoms[token.index()] = atoms.size();
      atoms.addAll(Atoms.of(form));
      lowers[token.index()] = Ascii.toLowerCase(form);
      lemmas[token.index()] = Ascii.toLowerCase(token.lemma());
      boolean hasSmall = hasSmall(form);
      small |= hasSmall;
      acronyms.set(token.index(), !hasSmall && hasTwoCapitals(form));
      capitals += isCapital(token.index()) && form.length() > 1 ? 1 : 0;
    }
    firstAtoms[tokens.size()] = atoms.size();
    this.shouted = !small && capitals > 2;
  }

  private static boolean hasSmall(String form) {
    for (int at = 0; at < form.length(); at = form.offsetByCodePoints(at, 1)) {
      if (Character.isLowerCase(form.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTwoCapitals(String form) {
    return form.codePoints().filter(Character::isUpperCase).limit(2).count() == 2;
  }

  int index() {
    return sentence.index();
  }

  int size() {
    return tokens.size();
  }

  Span span() {
    return sentence.span();
  }

  /** The span of the tokens {@code [from, to)}; not empty. */
  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /** The tokens {@code [from, to)} with single spaces where there is any space between them. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int token = from; token < to; token++) {
      if (token > from && !isGlued(token)) {
        text.append(' ');
      }
      text.append(form(token));
    }
    return text.toString();
  }

  /** The number of the token's first atom; for {@link #size()} the number of all atoms. */
  int firstAtom(int token) {
    return firstAtoms[token];
  }

  String atom(int atom) {
    return atoms.get(atom);
  }

  /** Whether a token, or the sentence, ends before this atom. */
  boolean isTokenEnd(int atom) {
    return tokenBefore(atom) >= 0;
  }

  /** The number of the token after the one that ends before this atom, or a negative number. */
  int tokenBefore(int atom) {
    return java.util.Arrays.binarySearch(firstAtoms, atom);
  }

  /** Whether all of it is written in capitals, as headlines are. */
  boolean isShouted() {
    return shouted;
  }

  String form(int token) {
    return tokens.get(token).form();
  }

  String lower(int token) {
    return lowers[token];
  }

  String lemma(int token) {
    return lemmas[token];
  }

  String tag(int token) {
    return tokens.get(token).xpos();
  }

  boolean isUpos(int token, String upos) {
    return tokens.get(token).upos().equals(upos);
  }

  boolean isProper(int token) {
    return isUpos(token, "PROPN") || tag(token).startsWith("NNP");
  }

  boolean isNoun(int token) {
    return isUpos(token, "NOUN") || isProper(token);
  }

  boolean isVerb(int token) {
    return isUpos(token, "VERB");
  }

  /** Whether a noun is plural, as far as its tag or its lemma shows. */
  boolean isPlural(int token) {
    String tag = tag(token);
    return tag.equals("NNS")
        || tag.equals("NNPS")
        || (!tag.startsWith("NN") && isNoun(token) && !lemma(token).equals(lower(token)));
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(form(token).codePointAt(0));
  }

  /** Whether it is written in capitals and digits only, with two letters at least. */
  boolean isAcronym(int token) {
    return acronyms.get(token);
  }

  int head(int token) {
    return tree.head(token);
  }

  String relation(int token) {
    return tree.relation(token);
  }

  boolean isRelation(int token, String relation) {
    String own = tree.relation(token);
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  ImmutableIntArray children(int token) {
    return tree.children(token);
  }

  boolean dominates(int ancestor, int token) {
    return tree.dominates(ancestor, token);
  }

  /** The first dependent with a relation, or {@link DependencyTree#NONE}. */
  int child(int token, String relation) {
    ImmutableIntArray children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      if (isRelation(children.get(i), relation)) {
        return children.get(i);
      }
    }
    return DependencyTree.NONE;
  }

  boolean hasChild(int token, String relation) {
    return child(token, relation) != DependencyTree.NONE;
  }

  /** The preposition of a noun phrase's head in lower case, or the empty string. */
  String preposition(int token) {
    ImmutableIntArray children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (isRelation(child, "case") && !tag(child).equals("POS")) {
        return lower(child);
      }
    }
    return "";
  }

  /**
   * The head of tokens that belong together: the last whose own head lies outside them, or the last
   * of all.
   */
  int headOf(int from, int to) {
    for (int token = to - 1; token >= from; token--) {
      int head = head(token);
      if ((head < from || head >= to) && !isRelation(token, "punct")) {
        return token;
      }
    }
    return to - 1;
  }

  /** Whether a token with a hyphen is the first part of a word, whose second is given. */
  boolean isFirstPartOf(int token, Predicate<String> second) {
    return token + 2 < size() && form(token + 1).equals("-") && second.test(lower(token + 2));
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isGlued(int token) {
    return token > 0 && tokens.get(token - 1).span().end() == tokens.get(token).span().start();
  }
}
