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

  /** More steps than any sensible chain of control and coordination has. */
  private static final int DEEPEST_CHAIN = 12;

  private static final ImmutableSet<String> NON_FINITE = ImmutableSet.of("VBG", "VBN", "VB");
  private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("WDT", "WP", "IN");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final Lexicon lexicon;
  private final Constituents constituents;

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
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    var children = tree.children(token);
    for (int i = 0; i < children.length(); i++) {
      if (is(children.get(i), relation)) {
        found.add(children.get(i));
      }
    }
    return found.build();
  }

  /** Whether a token has that relation to its head, subtypes included. */
  boolean is(int token, String relation) {
    String actual = tree.relation(token);
    return actual.equals(relation)
        || (actual.startsWith(relation)
            && actual.charAt(relation.length()) == ':'
            && !(actual.equals("nmod:poss") || actual.equals("aux:pass")));
  }

  /**
   * Whether the token has a case marker of one of these lemmas; "out of" counts as both its words.
   */
  boolean hasCase(int token, ImmutableSet<String> lemmas) {
    for (int marker : children(token, "case")) {
      if (lemmas.contains(lemma(marker))) {
        return true;
      }
      for (int fixed : children(marker, "fixed")) {
        if (lemmas.contains(lemma(marker) + " " + lemma(fixed))) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isPassive(int verb) {
    if (child(verb, "aux:pass") != NONE || child(verb, "nsubj:pass") != NONE) {
      return true;
    }
    return token(verb).xpos().equals("VBN")
        && child(verb, "aux") == NONE
        && (tree.relation(verb).equals("acl") || tree.relation(verb).equals("advcl"))
        && child(verb, "obj") == NONE;
  }

  /** The grammatical subject, through coordination, control and relative clauses; or none. */
  int subject(int predicate) {
    return subject(predicate, 0);
  }

  private int subject(int predicate, int depth) {
    ImmutableList<Integer> own = children(predicate, "nsubj");
    if (!own.isEmpty()) {
      // Of two, the first is a predicate of the second: "Long a colony, the island was …".
      return antecedent(timeless(own.get(own.size() - 1)));
    }
    int head = tree.head(predicate);
    if (head == NONE || depth > DEEPEST_CHAIN) {
      return NONE;
    }
    return switch (tree.relation(predicate)) {
      case "conj" -> isPredicate(head) ? subject(head, depth + 1) : NONE;
      case "xcomp" -> controller(head, depth + 1);
      case "acl", "acl:relcl" ->
          isVerb(head) || isTimeOfClause(head)
              ? subject(isVerb(head) ? head : tree.head(head), depth + 1)
              : participant(predicate, head);
      case "advcl" ->
          NON_FINITE.contains(token(predicate).xpos()) ? adverbial(predicate, depth + 1) : NONE;
      case "obl", "nmod" ->
          token(predicate).xpos().equals("VBG") && isPredicate(head)
              ? adverbial(predicate, depth + 1)
              : NONE;
      case "dep", "parataxis" ->
          token(predicate).xpos().equals("VBG") ? subject(head, depth + 1) : NONE;
      default -> NONE;
    };
  }

  /**
   * "marched on <i>Sunday</i> calling for …": the parser hangs what goes with a verb on its time.
   */
  private boolean isTimeOfClause(int token) {
    return lexicon.isIn("time-noun", lemma(token))
        && tree.relation(token).startsWith("obl")
        && isVerb(tree.head(token));
  }

  /**
   * Who does what a participle tells: "accused <i>them</i> of lying"; "<i>they</i> replied by
   * lying".
   */
  private int adverbial(int predicate, int depth) {
    int head = tree.head(predicate);
    boolean ofObject =
        Stream.of("mark", "case")
            .flatMap(relation -> children(predicate, relation).stream())
            .anyMatch(mark -> lexicon.isIn("object-controls", lemma(mark)));
    int object = ofObject ? patient(head) : NONE;
    return object != NONE && Participants.isActor(this, object) ? object : subject(head, depth);
  }

  /** Who does what a controlled infinitive tells: "A wants B to go": B; "A promised B to go": A. */
  private int controller(int head, int depth) {
    int object = child(head, "obj");
    if (object == NONE) {
      object = child(head, "iobj");
    }
    // "opened fire to disperse them": who disperses them opened fire
    boolean subjectControls =
        lexicon.isIn("subject-control", lemma(head))
            || (object != NONE && !Participants.isActor(this, object));
    if (object != NONE && !subjectControls) {
      return object;
    }
    if (object == NONE && !subjectControls) {
      // "called on B to go", "appealed to B to go"
      for (int oblique : children(head, "obl")) {
        if (hasCase(oblique, ImmutableSet.of("on", "upon", "to", "for"))
            && lexicon.isIn("asks-with-preposition", lemma(head))) {
          return oblique;
        }
      }
    }
    return subject(head, depth);
  }

  /** The noun that a participle or relative clause belongs to, unless that noun is its object. */
  private int participant(int verb, int noun) {
    if (tree.relation(verb).equals("acl") && token(verb).xpos().equals("VB")) {
      // "Kyiv's plan to join": who plans; "opened fire to disperse them": who opened it
      int owner = child(noun, "nmod:poss");
      return owner != NONE || !is(noun, "obj") ? owner : agent(tree.head(noun));
    }
    return noun;
  }

  /** "Norland Friday closed the port": the parser takes the day for the subject. */
  private int timeless(int subject) {
    int name = child(subject, "compound");
    return name != NONE && lexicon.isIn("time-noun", lemma(subject)) ? name : subject;
  }

  /** For a relative pronoun the noun that it stands for; else the token itself. */
  int antecedent(int token) {
    if (!RELATIVE.contains(token(token).xpos()) || !token(token).upos().equals("PRON")) {
      return token;
    }
    for (int at = tree.head(token), steps = 0;
        at != NONE && steps < 4;
        at = tree.head(at), steps++) {
      if (tree.relation(at).equals("acl:relcl")) {
        return tree.head(at);
      }
    }
    return token;
  }

  /** Who acts: the subject of an active clause, the by-phrase of a passive one; or none. */
  int agent(int predicate) {
    return isPassive(predicate) ? by(predicate) : subject(predicate);
  }

  /** The by-phrase of a passive, also where the parser hangs it on the predicate's complement. */
  private int by(int predicate) {
    ImmutableSet<String> by = ImmutableSet.of("by");
    for (int oblique : children(predicate, "obl")) {
      if (hasCase(oblique, by)) {
        return oblique;
      }
    }
    for (String complement : new String[] {"obj", "xcomp", "obl"}) {
      for (int inner : children(predicate, complement)) {
        // "was freed after its occupation by the rebels"
        if (hasCase(inner, lexicon.list("aside-preposition"))) {
          continue;
        }
        for (int modifier : children(inner, "nmod")) {
          if (hasCase(modifier, by)) {
            return modifier;
          }
        }
        for (int modifier : children(inner, "obl")) {
          if (hasCase(modifier, by)) {
            return modifier;
          }
        }
      }
    }
    int head = tree.head(predicate);
    if (tree.relation(predicate).equals("conj") && head != NONE && isPassive(head)) {
      return by(head);
    }
    return NONE;
  }

  /** Who or what is acted upon: the object of an active clause, the subject of a passive one. */
  int patient(int predicate) {
    if (isPassive(predicate)) {
      return subject(predicate);
    }
    int object = child(predicate, "obj");
    if (object != NONE) {
      return antecedent(object);
    }
    // "attacked and destroyed the town": the object of the last verb belongs to both
    for (int other : children(predicate, "conj")) {
      if (other == predicate + 2 && child(other, "obj") != NONE) {
        return child(other, "obj");
      }
    }
    return NONE;
  }

  /** The token and those coordinated with it. */
  ImmutableList<Integer> coordinated(int token) {
    ImmutableList.Builder<Integer> all = ImmutableList.builder();
    all.add(token);
    for (int other : children(token, "conj")) {
      all.add(other);
    }
    return all.build();
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
          && (hasNegativeDeterminer(child) || lexicon.isIn("negation", lemma(child)))) {
        return true;
      }
      if (is(child, "obj") && hasNegativeDeterminer(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNegativeDeterminer(int noun) {
    int determiner = child(noun, "det");
    return determiner != NONE && lexicon.isIn("negation", lemma(determiner));
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
    List<@Nullable Optional<LexiconEntry>> known =
        entries.computeIfAbsent(wordClass, name -> unknown());
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
