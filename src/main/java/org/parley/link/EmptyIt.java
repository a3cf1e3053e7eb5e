package org.parley.link;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.parley.text.DependencyTree;

/** Tells an "it" that means nobody and nothing, or only what happens. */
final class EmptyIt {
  private static final ImmutableSet<String> COUNTERFACTUAL =
      ImmutableSet.of("had", "were", "was", "if");

  private final LinkingLexicon lexicon;
  private final VerbSense verbs;

  EmptyIt(LinkingLexicon lexicon, VerbSense verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** Whether it is that "it": of weather, of "it is clear that …", and of what happens. */
  boolean is(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE
        || words.hasChild(token, "nsubj")
        || isCalledThing(words, token)
        || isFact(words, token)
        || isDeedOrThing(words, token)) {
      return true;
    }
    if (!words.isRelation(token, "nsubj")) {
      return words.isRelation(token, "expl") || words.isRelation(token, "xcomp");
    }
    return isCounterfactual(words, token)
        || words.hasChild(verb, "csubj")
        || words.hasChild(verb, "expl")
        || (words.hasChild(verb, "cop") && words.hasChild(verb, "ccomp"))
        || (words.isUpos(verb, "ADJ")
            && words.hasChild(verb, "xcomp")
            && !lexicon.has(WordList.DISPOSITIONS, words.lemma(verb)))
        || isJudged(words, verb)
        || (lexicon.has(WordList.EVENT_VERBS, words.lemma(verb))
            && !verbs.isOfStatus(words, token)
            && !isGoingSomewhere(words, verb));
  }

  /** "The army says that <i>it</i> will not go to Geneva": who travels is somebody. */
  private static boolean isGoingSomewhere(Words words, int verb) {
    return words.lemma(verb).equals("go")
        && words.children(verb).stream()
            .anyMatch(child -> words.isProper(child) && words.preposition(child).equals("to"));
  }

  /** "Denied <i>it</i>", "knows <i>it</i>": what was said, or is so. */
  private boolean isFact(Words words, int token) {
    return words.isRelation(token, "obj")
        && lexicon.has(WordList.FACT_VERBS, words.lemma(words.head(token)));
  }

  /**
   * "those who ordered <i>it</i>", "<i>it</i> will be stolen"; not "ordered <i>it</i> to leave".
   */
  private boolean isDeedOrThing(Words words, int token) {
    int verb = words.head(token);
    boolean patient = words.isRelation(token, "obj") || words.relation(token).equals("nsubj:pass");
    return patient
        && (lexicon.has(WordList.DEED_VERBS, words.lemma(verb))
            || lexicon.has(WordList.THING_VERBS, words.lemma(verb)))
        && !words.hasChild(verb, "xcomp")
        && !words.hasChild(verb, "ccomp");
  }

  /**
   * "Chad called <i>it</i> a fabrication", "called <i>it</i> unjust": what is called so is no body
   * and no place.
   */
  private boolean isCalledThing(Words words, int token) {
    int verb = words.head(token);
    int called = DependencyTree.NONE;
    if (words.isRelation(token, "nsubj") && words.isRelation(verb, "xcomp")) {
      called = verb;
      verb = words.head(verb);
    } else if (words.isRelation(token, "obj")) {
      called = words.child(verb, "xcomp");
      called = called == DependencyTree.NONE ? words.child(verb, "obl:npmod") : called;
    }
    return called > token
        && (words.isUpos(called, "NOUN") || words.isUpos(called, "ADJ"))
        && lexicon.has(WordList.NAMING_VERBS, words.lemma(verb))
        && lexicon.type(SortedWords.NOUNS, words.lemma(called)) == null
        && !lexicon.has(WordList.STATUS_WORDS, words.lemma(called));
  }

  /** "Had <i>it</i> not been for the rain", "if <i>it</i> were not for the rain". */
  private static boolean isCounterfactual(Words words, int token) {
    if (token == 0 || !COUNTERFACTUAL.contains(words.lower(token - 1))) {
      return false;
    }
    int at = token + 1;
    boolean negated = false;
    boolean be = words.lemma(token - 1).equals("be");
    while (at < words.size() && (words.isUpos(at, "AUX") || words.lemma(at).equals("not"))) {
      negated |= words.lemma(at).equals("not");
      be |= words.lemma(at).equals("be");
      at++;
    }
    return negated && be && at < words.size() && words.lower(at).equals("for");
  }

  /** "It would be <i>a mistake</i> to go", "… <i>wrong</i> if they went": what happens is. */
  private boolean isJudged(Words words, int predicate) {
    boolean thing =
        words.isUpos(predicate, "NOUN")
            ? lexicon.type(SortedWords.NOUNS, words.lemma(predicate)) == null
            : words.tag(predicate).equals("JJ")
                && !lexicon.has(WordList.DISPOSITIONS, words.lemma(predicate));
    return thing
        && words.hasChild(predicate, "cop")
        && IntStream.range(predicate + 1, words.size())
            .filter(token -> words.head(token) == predicate)
            .anyMatch(clause -> isCase(words, clause));
  }

  /** "to go", "for them to go", "if they went". */
  private static boolean isCase(Words words, int clause) {
    int mark = words.child(clause, "mark");
    boolean conditional =
        words.isRelation(clause, "advcl")
            && mark != DependencyTree.NONE
            && words.lower(mark).equals("if");
    boolean infinitive =
        words.tag(clause).equals("VB")
            && mark != DependencyTree.NONE
            && (words.isRelation(clause, "advcl")
                || words.isRelation(clause, "acl")
                || words.isRelation(clause, "xcomp"));
    return conditional || infinitive;
  }
}
