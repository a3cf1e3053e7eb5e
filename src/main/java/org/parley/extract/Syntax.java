package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/**
 * Deep syntax over a sentence's basic dependencies: who acts and who is acted upon, whatever the
 * clause's form. Passives are turned round, subjects are found through coordination, control, and
 * relative clauses.
 *
 * <p>Tokens are numbered as in the sentence; {@link DependencyTree#NONE} stands for "there is
 * none". For one thread.
 */
public final class Syntax {
  private static final int NONE = DependencyTree.NONE;

  private final Sentence sentence;
  private final DependencyTree tree;
  private final Lexicon lexicon;
  private final Constituents constituents;
  private final Arguments arguments;
  private final Conjuncts conjuncts;

  /** Kept, since every rule asks for the lemma of every token. */
  private final ImmutableList<String> lemmas;

  /**
   * The entries that were asked for, by word class and token: rule after rule asks for the same.
   */
  private final Map<String, List<@Nullable Optional<LexiconEntry>>> entries = new HashMap<>();

  Syntax(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.lexicon = lexicon;
    this.constituents = new Constituents(this);
    this.arguments = new Arguments(this);
    this.conjuncts = new Conjuncts(this);
    this.lemmas =
        sentence.tokens().stream()
            .map(token -> lexicon.normal(token.lemma()))
            .collect(ImmutableList.toImmutableList());
  }

  Sentence sentence() {
    return sentence;
  }

  DependencyTree tree() {
    return tree;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Token token(int number) {
    return sentence.token(number);
  }

  int size() {
    return tree.size();
  }

  /** The lemma in lower case. */
  String lemma(int token) {
    return lemmas.get(token);
  }

  /** Whether a token is on a list of function words: "us" is on one, "the US" is not. */
  boolean isFunctionWord(String list, int token) {
    return !token(token).upos().equals("PROPN") && lexicon.isIn(list, lemma(token));
  }

  /**
   * Whether the parser's tag is that of a verb form with tense or mood of its own, or of a modal.
   */
  boolean isTensed(int token) {
    return switch (token(token).xpos()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  boolean isVerb(int token) {
    String upos = token(token).upos();
    return upos.equals("VERB") || upos.equals("AUX");
  }

  /**
   * Whether a token heads a clause: a verb, or a nominal or adjectival predicate with its copula.
   */
  boolean isPredicate(int token) {
    return token(token).upos().equals("VERB")
        || child(token, "cop") != NONE
        || (token(token).upos().equals("AUX") && child(token, "nsubj") != NONE);
  }

  /**
   * The first child with that relation; {@code obl} also stands for {@code obl:tmod} and the like.
   */
  int child(int token, String relation) {
    var children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      if (is(children.get(i), relation)) {
        return children.get(i);
      }
    }
    return NONE;
  }

  /** All children with that relation, in text order. */
  ImmutableList<Integer> children(int token, String relation) {
    // Mostly there is none, or one.
    int first = NONE;
    ImmutableList.Builder<Integer> several = null;
    var children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (!is(child, relation)) {
        continue;
      }
      if (first == NONE) {
        first = child;
      } else {
        several = several == null ? ImmutableList.<Integer>builder().add(first) : several;
        several.add(child);
      }
    }
    if (several != null) {
      return several.build();
    }
    return first == NONE ? ImmutableList.of() : ImmutableList.of(first);
  }

  /** Whether a test holds of a child with that relation. */
  boolean anyChild(int token, String relation, IntPredicate test) {
    var children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (is(child, relation) && test.test(child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token has that relation to its head, subtypes included. */
  boolean is(int token, String relation) {
    String actual = tree.relation(token);
    int length = relation.length();
    if (actual.length() <= length) {
      return actual.equals(relation);
    }
    return actual.charAt(length) == ':'
        && actual.startsWith(relation)
        && !(actual.equals("nmod:poss") || actual.equals("aux:pass"));
  }

  /**
   * Whether the token has a case marker of one of these lemmas; "out of" counts as both its words.
   */
  boolean hasCase(int token, ImmutableSet<String> lemmas) {
    var children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      int marker = children.get(i);
      if (is(marker, "case")
          && (lemmas.contains(lemma(marker))
              || anyChild(
                  marker, "fixed", fixed -> lemmas.contains(lemma(marker) + " " + lemma(fixed))))) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(int verb) {
    if (child(verb, "aux:pass") != NONE
        || child(verb, "nsubj:pass") != NONE
        || isHeadlinePassive(verb)) {
      return true;
    }
    boolean bare =
        token(verb).xpos().equals("VBN")
            && child(verb, "aux") == NONE
            && child(verb, "obj") == NONE;
    return bare
        && switch (tree.relation(verb)) {
          case "acl", "advcl" -> true;
          // "remains occupied by the rebels", "blamed gangs financed by Norland"
          case "xcomp" -> child(verb, "nsubj") == NONE || hasAgentPhrase(verb);
          // "freed the town, helped by the navy": the parser does not know where to hang it
          case "dep", "parataxis" -> child(verb, "nsubj") == NONE && hasAgentPhrase(verb);
          // "was taken in and told that …": the auxiliary stands for both
          case "conj" -> child(verb, "nsubj") == NONE && child(tree.head(verb), "aux:pass") != NONE;
          default -> false;
        };
  }

  private boolean hasAgentPhrase(int verb) {
    return anyChild(verb, "obl", phrase -> hasCase(phrase, ImmutableSet.of("by")));
  }

  /** "Hundreds detained in the capital": headlines leave out the auxiliary. */
  private boolean isHeadlinePassive(int verb) {
    return (token(verb).xpos().equals("VBN") || token(verb).xpos().equals("VBD"))
        && lexicon.isIn("headline-passive", lemma(verb))
        && child(verb, "nsubj") != NONE
        && Stream.of("aux", "obj", "ccomp", "xcomp", "compound:prt")
            .allMatch(relation -> child(verb, relation) == NONE)
        && antecedent(child(verb, "nsubj")) == child(verb, "nsubj");
  }

  /** The grammatical subject, through coordination, control and relative clauses; or none. */
  int subject(int predicate) {
    return arguments.subject(predicate);
  }

  /** For a relative pronoun the noun that it stands for; else the token itself. */
  int antecedent(int token) {
    return arguments.antecedent(token);
  }

  /** Who acts: the subject of an active clause, the by-phrase of a passive one; or none. */
  int agent(int predicate) {
    return arguments.agent(predicate);
  }

  /** Who or what is acted upon: the object of an active clause, the subject of a passive one. */
  int patient(int predicate) {
    return arguments.patient(predicate);
  }

  /** The phrase of a token, without what its subtree has before another token. */
  Phrase phraseFrom(int first, int token) {
    Phrase whole = coordination(token);
    int start = token(first).span().start();
    if (whole.span().start() >= start) {
      return whole;
    }
    Span words = new Span(start, Math.max(whole.span().end(), token(token).span().end()));
    return new Phrase(whole.sentence(), token, words, words);
  }

  /** Who and what is coordinated. */
  Conjuncts conjuncts() {
    return conjuncts;
  }

  /** Whether a clause is negated by a word of its own. */
  boolean isNegated(int predicate) {
    var children = tree.children(predicate);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (lexicon.isIn("negation", lemma(child))
          && (is(child, "advmod") || is(child, "neg") || is(child, "det") || is(child, "cc"))) {
        return true;
      }
      if (is(child, "nsubj")
          && (hasNegativeWord(child, "det")
              || hasNegativeWord(child, "cc:preconj")
              || lexicon.isIn("negation", lemma(child)))) {
        return true;
      }
      if (is(child, "obj") && hasNegativeWord(child, "det")) {
        return true;
      }
    }
    return false;
  }

  /** "<i>No</i> state", "<i>neither</i> Norland nor Westmark". */
  private boolean hasNegativeWord(int noun, String relation) {
    int word = child(noun, relation);
    return word != NONE && lexicon.isIn("negation", lemma(word));
  }

  /**
   * The words of a clause or phrase: the token with all below it, without punctuation at its ends.
   */
  Span span(int token) {
    return span(tree.subtree(token));
  }

  /** From the first to the last of these tokens that is no punctuation. */
  Span span(BitSet tokens) {
    return constituents.span(tokens);
  }

  /**
   * The stretches of neighbouring tokens among these, each as a span without punctuation at its
   * ends; what is punctuation only is left out, and gaps of punctuation only are bridged.
   */
  ImmutableList<Span> stretches(BitSet tokens) {
    return constituents.stretches(tokens);
  }

  /**
   * The phrase headed by a token; its determiner and apposition are in its span, its case is not.
   */
  Phrase phrase(int head) {
    return constituents.phrase(head);
  }

  /** The phrase headed by a token together with the nominals coordinated with it. */
  Phrase coordination(int head) {
    return constituents.coordination(head);
  }

  boolean isPunctuation(int token) {
    return token(token).upos().equals("PUNCT");
  }

  /** The nearest token above, the token itself included, for which the test holds; or none. */
  int above(int token, IntPredicate test) {
    for (int at = token; at != NONE; at = tree.head(at)) {
      if (test.test(at)) {
        return at;
      }
    }
    return NONE;
  }

  /** The predicate of the clause that a token stands in; or none. */
  int clause(int token) {
    return above(token, this::isPredicate);
  }

  /** The entry of a word class that a token is, in its construction; empty if it is none. */
  Optional<LexiconEntry> entry(String wordClass, int token) {
    List<@Nullable Optional<LexiconEntry>> known = entries.get(wordClass);
    if (known == null) {
      known = unknown();
      entries.put(wordClass, known);
    }
    Optional<LexiconEntry> entry = known.get(token);
    if (entry == null) {
      entry = lexicon.entry(wordClass, this, token);
      known.set(token, entry);
    }
    return entry;
  }

  private List<@Nullable Optional<LexiconEntry>> unknown() {
    return new ArrayList<>(Collections.nCopies(size(), null));
  }
}
