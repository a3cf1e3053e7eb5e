package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * What must go with a word of the lexicon so that it has a certain meaning.
 *
 * <table>
 * <caption>Constructions</caption>
 * <tr><td>{@code object:fire}</td><td>it acts upon that: "open <i>fire</i>", "<i>fire</i> was opened"</td></tr>
 * <tr><td>{@code subject:government}</td><td>it is done by that: "the <i>government</i> fell"</td></tr>
 * <tr><td>{@code modifier:general}</td><td>an adjective or noun before it, before its object if it is a verb: "<i>general</i> strike"</td></tr>
 * <tr><td>{@code case:under}</td><td>a preposition before it: "<i>under</i> control"</td></tr>
 * <tr><td>{@code into:law}</td><td>a phrase with that preposition: "write into <i>law</i>"</td></tr>
 * <tr><td>{@code clause:that}</td><td>a finite clause that this word introduces: "learn <i>that</i> it is so"; with
 *     {@code *} any, or a sentence beside it: "It is so, he learned"</td></tr>
 * <tr><td>{@code infinitive:*}</td><td>an infinitive with "to": "tell them to <i>go</i>"</td></tr>
 * <tr><td>{@code complement:*}</td><td>a noun or adjective that it says of something: "call it <i>wrong</i>"</td></tr>
 * <tr><td>{@code auxiliary:would}</td><td>an auxiliary: "<i>would</i> like"</td></tr>
 * <tr><td>{@code voice:passive}</td><td>its being a passive: "<i>was met</i> with scorn"</td></tr>
 * </table>
 *
 * <p>A lemma with a hyphen stands for a noun with the word before it as well: {@code war-footing}.
 */
final class Companions {
  private static final int NONE = DependencyTree.NONE;

  /** Stands for any lemma among those of a companion. */
  static final String ANY = "*";

  /** Stands for any proper noun among the lemmas of a companion. */
  static final String NAME = "@name";

  /** The tags of words that introduce a clause. */
  private static final ImmutableSet<String> INTRODUCTIONS =
      ImmutableSet.of("IN", "WRB", "WP", "WDT");

  /** Where the parser hangs an infinitive, be it the verb's or that of the verb's object. */
  private static final ImmutableList<String> INFINITIVES =
      ImmutableList.of("xcomp", "ccomp", "advcl", "acl");

  private Companions() {}

  /** Whether one of these lemmas stands in that construction with a token. */
  static boolean has(Syntax syntax, int token, String construction, ImmutableSet<String> lemmas) {
    return switch (construction) {
      case "object" -> hasObject(syntax, token, lemmas);
      case "subject" -> fitsWhole(syntax, syntax.agent(token), lemmas);
      case "modifier" ->
          hasModifier(syntax, syntax.isVerb(token) ? syntax.patient(token) : token, lemmas);
      case "case" -> syntax.hasCase(token, lemmas);
      case "clause" -> hasClause(syntax, token, lemmas);
      case "infinitive" -> hasInfinitive(syntax, token, lemmas);
      case "complement" -> hasComplement(syntax, token, lemmas);
      case "voice" -> syntax.isPassive(token) && lemmas.contains("passive");
      case "auxiliary" -> syntax.anyChild(token, "aux", each -> fits(syntax, each, lemmas));
      default ->
          hasPreposition(syntax, token, construction, lemmas)
              || isWithObject(syntax, token, construction, lemmas);
    };
  }

  private static boolean fits(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    return token != NONE
        && (lemmas.contains(ANY)
            || lemmas.contains(syntax.lemma(token))
            || isPluralOf(syntax, token, lemmas)
            || isWithModifier(syntax, token, lemmas)
            || (lemmas.contains(NAME) && syntax.token(token).upos().equals("PROPN")));
  }

  /** "on a <i>war footing</i>": a noun with the word before it, which a hyphen joins here. */
  private static boolean isWithModifier(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    return syntax.token(token).upos().equals("NOUN")
        && (isWithModifier(syntax, token, "compound", lemmas)
            || isWithModifier(syntax, token, "amod", lemmas));
  }

  private static boolean isWithModifier(
      Syntax syntax, int token, String relation, ImmutableSet<String> lemmas) {
    return syntax.anyChild(
        token, relation, each -> lemmas.contains(syntax.lemma(each) + "-" + syntax.lemma(token)));
  }

  /** "<i>Farmers</i> blocked the road": what begins a sentence may be taken for a name. */
  private static boolean isPluralOf(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    String lemma = syntax.lemma(token);
    return token == 0
        && syntax.token(token).upos().equals("PROPN")
        && lemma.endsWith("s")
        && lemmas.contains(lemma.substring(0, lemma.length() - 1));
  }

  private static boolean hasModifier(Syntax syntax, int noun, ImmutableSet<String> lemmas) {
    return noun != NONE
        && (syntax.anyChild(noun, "amod", each -> fits(syntax, each, lemmas))
            || syntax.anyChild(noun, "compound", each -> fits(syntax, each, lemmas)));
  }

  /**
   * The object, also where the parser takes it for the subject of the infinitive after it, and that
   * of "were given <i>shelter</i>".
   */
  private static boolean hasObject(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    return fitsWhole(syntax, syntax.patient(token), lemmas)
        || (syntax.isPassive(token) && fitsWhole(syntax, syntax.child(token, "obj"), lemmas))
        || hasSecondObject(syntax, token, lemmas)
        || syntax.anyChild(token, "xcomp", clause -> isSubject(syntax, clause, lemmas))
        || syntax.anyChild(token, "ccomp", clause -> isSubject(syntax, clause, lemmas));
  }

  /**
   * "on condition that they withdraw <i>their troops</i>": the parser takes "that" for one, too.
   */
  private static boolean hasSecondObject(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    ImmutableList<Integer> objects = syntax.children(token, "obj");
    return objects.size() > 1
        && syntax.lemma(objects.get(0)).equals("that")
        && fitsWhole(syntax, objects.get(1), lemmas);
  }

  private static boolean isSubject(Syntax syntax, int clause, ImmutableSet<String> lemmas) {
    return isInfinitive(syntax, clause) && fitsWhole(syntax, syntax.child(clause, "nsubj"), lemmas);
  }

  /** Of "thousands of refugees", "a group of refugees" both words are what is acted upon. */
  private static boolean fitsWhole(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    if (fits(syntax, token, lemmas)) {
      return true;
    }
    return token != NONE
        && syntax.lexicon().isIn("quantity-noun", syntax.lemma(token))
        && syntax.anyChild(
            token,
            "nmod",
            each ->
                syntax.hasCase(each, ImmutableSet.of("of", "in")) && fits(syntax, each, lemmas));
  }

  private static boolean hasClause(Syntax syntax, int token, ImmutableSet<String> words) {
    boolean within =
        syntax.anyChild(token, "ccomp", clause -> isIntroduced(syntax, clause, words))
            || syntax.anyChild(token, "acl", clause -> isIntroduced(syntax, clause, words));
    // "The road is open, he learned."
    boolean beside =
        syntax.is(token, "parataxis") && syntax.child(token, "aux") == NONE
            || syntax.anyChild(token, "parataxis", clause -> isAfterColon(syntax, token, clause));
    return within || (beside && words.contains(ANY));
  }

  /** Whether one of these words introduces a clause; any does, or none before a finite verb. */
  private static boolean isIntroduced(Syntax syntax, int clause, ImmutableSet<String> words) {
    if (isInfinitive(syntax, clause)) {
      return false;
    }
    boolean any = words.contains(ANY);
    boolean complement = syntax.is(clause, "ccomp");
    var children = syntax.tree().children(clause);
    for (int i = 0; i < children.length(); i++) {
      int word = children.get(i);
      if (INTRODUCTIONS.contains(syntax.token(word).xpos())
          && (words.contains(syntax.lemma(word))
              || (any && (complement || syntax.lemma(word).equals("that"))))) {
        return true;
      }
    }
    return any && complement && isFinite(syntax, clause);
  }

  /** "saw them go", "let it be" have no finite clause. */
  private static boolean isFinite(Syntax syntax, int clause) {
    return syntax.isTensed(clause)
        || syntax.anyChild(clause, "aux", each -> syntax.isTensed(each))
        || syntax.anyChild(clause, "aux:pass", each -> syntax.isTensed(each))
        || syntax.anyChild(clause, "cop", each -> syntax.isTensed(each));
  }

  /** "He continued: the road is open." */
  private static boolean isAfterColon(Syntax syntax, int token, int clause) {
    for (int between = token + 1; between < clause; between++) {
      if (syntax.token(between).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInfinitive(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    if (syntax.children(token, "obj").size() > 1) {
      // "what he called a mission to help": the infinitive belongs to the complement
      return false;
    }
    var children = syntax.tree().children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (INFINITIVES.contains(syntax.tree().relation(child))
          && isInfinitive(syntax, child)
          && fits(syntax, child, lemmas)) {
        return true;
      }
      // "called on the general to leave": the parser may hang "to leave" on the general
      if ((syntax.is(child, "obj") || syntax.is(child, "obl"))
          && syntax.anyChild(
              child, "acl", verb -> isInfinitive(syntax, verb) && fits(syntax, verb, lemmas))) {
        return true;
      }
    }
    return false;
  }

  /** With "to", or bare as in "helped them leave", "let it pass". */
  private static boolean isInfinitive(Syntax syntax, int token) {
    ImmutableList<Integer> marks = syntax.children(token, "mark");
    return marks.isEmpty()
        ? isBare(syntax, token)
            && (syntax.is(token, "xcomp") || syntax.is(token, "ccomp"))
            && syntax.child(token, "aux") == NONE
        : marks.stream().anyMatch(mark -> syntax.token(mark).xpos().equals("TO"))
            // "said that they had to go"
            && syntax.children(token, "aux").stream()
                .noneMatch(each -> syntax.isTensed(each) && each < marks.get(0));
  }

  /**
   * "let the ships <i>pass</i>": the tagger may take it for a present, which agrees with "ships".
   */
  private static boolean isBare(Syntax syntax, int token) {
    String tag = syntax.token(token).xpos();
    return tag.equals("VB")
        || (tag.equals("VBP")
            && syntax
                .lexicon()
                .isIn("bare-infinitive-verb", syntax.lemma(syntax.tree().head(token))));
  }

  private static boolean isMarked(Syntax syntax, int token, String lemma) {
    return syntax.anyChild(token, "mark", mark -> syntax.lemma(mark).equals(lemma))
        || syntax.anyChild(token, "case", mark -> syntax.lemma(mark).equals(lemma));
  }

  /** "called him a liar", "is called a liar", "hold him responsible", as the parser takes them. */
  private static boolean hasComplement(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    ImmutableList<Integer> objects = syntax.children(token, "obj");
    int object = objects.isEmpty() ? NONE : objects.get(objects.size() - 1);
    // "called this blackmail": the parser takes both for one phrase
    if (object != NONE
        && syntax.lexicon().isIn("name-for-deeds", syntax.lemma(object))
        && syntax.lexicon().isIn("names-it", syntax.lemma(token))
        && fits(syntax, object, lemmas)) {
      return true;
    }
    if (object != NONE
        && (syntax.child(token, "iobj") != NONE || objects.size() > 1 || syntax.isPassive(token))
        && fits(syntax, object, lemmas)) {
      return true;
    }
    if (object != NONE
        && syntax.anyChild(object, "amod", each -> each > object && fits(syntax, each, lemmas))) {
      return true;
    }
    return syntax.anyChild(token, "xcomp", each -> isComplement(syntax, each, lemmas))
        || syntax.anyChild(token, "ccomp", each -> isComplement(syntax, each, lemmas));
  }

  private static boolean isComplement(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    return !syntax.isVerb(token) && !syntax.isPredicate(token) && fits(syntax, token, lemmas);
  }

  /** "blocked access to the port": the parser hangs on the object what goes with the verb. */
  private static boolean isWithObject(
      Syntax syntax, int token, String preposition, ImmutableSet<String> lemmas) {
    int object = syntax.patient(token);
    if (object == NONE) {
      return false;
    }
    ImmutableSet<String> prepositions = ImmutableSet.of(preposition);
    return syntax.anyChild(
        object,
        "nmod",
        phrase ->
            syntax.hasCase(phrase, prepositions)
                && !isTime(syntax, phrase)
                && fits(syntax, phrase, lemmas));
  }

  /** "the summit of <i>Mount</i> Selen": what a name is the name of may be its first word. */
  private static boolean isNameOf(Syntax syntax, int token, ImmutableSet<String> lemmas) {
    return syntax.token(token).upos().equals("PROPN")
        && syntax.anyChild(
            token,
            "compound",
            first ->
                syntax.token(first).upos().equals("PROPN") && lemmas.contains(syntax.lemma(first)));
  }

  private static boolean hasPreposition(
      Syntax syntax, int token, String preposition, ImmutableSet<String> lemmas) {
    ImmutableSet<String> prepositions = ImmutableSet.of(preposition);
    var children = syntax.tree().children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      boolean phrase =
          (syntax.is(child, "obl") || syntax.is(child, "nmod"))
              && syntax.hasCase(child, prepositions)
              && !isTime(syntax, child);
      // "for shelling the town", "as absurd"
      boolean clause = syntax.is(child, "advcl") && isMarked(syntax, child, preposition);
      if ((phrase || clause)
          && (fits(syntax, child, lemmas) || (phrase && isNameOf(syntax, child, lemmas)))) {
        return true;
      }
    }
    return false;
  }

  /** "called on Tuesday": when it is done, not on whom. */
  private static boolean isTime(Syntax syntax, int token) {
    return syntax.lexicon().isIn("time-noun", syntax.lemma(token))
        || syntax.token(token).upos().equals("NUM");
  }
}
