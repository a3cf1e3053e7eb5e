package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.FrontedClause.Sides;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Span;

/**
 * Which words are the connective, the condition, and the consequence, and which word is the
 * predicate of either: from the parse, and from the punctuation where a clause stands first.
 *
 * @param connective the words that signal it, or null
 * @param condition the words of what is required
 * @param conditionHead the predicate of these
 * @param consequence the words of what hangs on it, or null
 * @param consequenceHead the predicate of these, or none
 */
record ConditionSpans(
    @Nullable Span connective,
    Span condition,
    int conditionHead,
    @Nullable Span consequence,
    int consequenceHead) {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> COMPLEMENTS = ImmutableSet.of("xcomp", "ccomp", "acl");
  private static final ImmutableSet<String> LOOSE = ImmutableSet.of("advcl", "dep");
  private static final ImmutableSet<String> SUBORDINATING = ImmutableSet.of("mark", "advmod");

  /** The spans of a match whose role {@code condition} is filled. */
  static ConditionSpans of(Match match) {
    Syntax syntax = match.syntax();
    int condition = match.first("condition");
    int governor = predicate(syntax, match.first("consequence"));
    BitSet words = Connective.of(match);
    int consequence = governing(match, behindCue(syntax, governor), condition);
    Span connective = words.isEmpty() ? null : syntax.span(words);
    if (!words.isEmpty() && introduces(match, condition)) {
      int first = words.nextSetBit(0);
      int last = words.length() - 1;
      Sides sides = FrontedClause.sides(syntax, first, last, consequence);
      if (sides == null) {
        sides = TrailingClause.sides(syntax, first, last, condition, consequence);
      }
      if (sides != null) {
        return byMarks(syntax, connective, sides, condition, consequence);
      }
    }
    boolean coordinated =
        match.rule().kind().equals("requirement")
            && (isNamed(match, condition) || !alike(syntax, condition).isEmpty());
    Span conditionSpan =
        coordinated ? own(syntax, condition) : conditionSpan(syntax, condition, words, consequence);
    return new ConditionSpans(
        connective,
        conditionSpan,
        condition,
        consequence == NONE ? null : consequenceSpan(syntax, consequence, condition, words),
        consequence);
  }

  /** Whether the connective stands before the condition's clause: "if A agrees", not "A, or B". */
  private static boolean introduces(Match match, int condition) {
    Syntax syntax = match.syntax();
    int trigger = match.trigger();
    boolean below = syntax.tree().dominates(trigger, condition) && syntax.isPredicate(condition);
    boolean subordinates =
        SUBORDINATING.stream().anyMatch(relation -> syntax.is(trigger, relation));
    boolean clause = subordinates && syntax.tree().head(trigger) != match.first("consequence");
    // "should it rain"
    boolean inverted = syntax.tree().head(trigger) == condition && isInverted(syntax, trigger);
    // "the army needs to leave": the verb introduces nothing
    boolean need = match.rule().kind().equals("requirement") && syntax.isVerb(trigger);
    return match.first("connective") == trigger
        && !need
        && trigger < condition
        && (below || clause || inverted);
  }

  private static boolean isInverted(Syntax syntax, int trigger) {
    int subject = syntax.child(syntax.tree().head(trigger), "nsubj");
    return (syntax.is(trigger, "aux") || syntax.is(trigger, "cop")) && subject > trigger;
  }

  /** What is coordinated with a condition and of its sort: clauses, or things. */
  static ImmutableList<Integer> alike(Syntax syntax, int condition) {
    return syntax.children(condition, "conj").stream()
        .filter(
            other ->
                syntax.isPredicate(other) == syntax.isPredicate(condition)
                    || (!syntax.isVerb(other) && !syntax.isVerb(condition)))
        .collect(ImmutableList.toImmutableList());
  }

  /** "His condition is the release of …": the condition is a thing, the clause only names it. */
  static boolean isNamed(Match match, int condition) {
    Syntax syntax = match.syntax();
    return !syntax.isVerb(condition)
        && syntax.anyChild(
            condition, "nsubj", subject -> syntax.tree().dominates(subject, match.trigger()));
  }

  /** The words of one of several coordinated conditions. */
  static Span own(Syntax syntax, int head) {
    return syntax.isPredicate(head) && !syntax.token(head).upos().equals("NOUN")
        ? Clauses.ownSpan(syntax, head)
        : syntax.phrase(head).span();
  }

  private static ConditionSpans byMarks(
      Syntax syntax, @Nullable Span connective, Sides sides, int condition, int consequence) {
    int required = predicate(syntax, condition, sides.condition(), sides.conditionEnd(), NONE);
    int governed =
        sides.consequence() == NONE
            ? NONE
            : predicate(syntax, consequence, sides.consequence(), sides.consequenceEnd(), required);
    return new ConditionSpans(
        connective,
        span(syntax, sides.condition(), sides.conditionEnd()),
        required,
        sides.consequence() == NONE
            ? null
            : span(syntax, sides.consequence(), sides.consequenceEnd()),
        governed);
  }

  /** The token itself where it lies between these; else the uppermost predicate there. */
  private static int predicate(Syntax syntax, int token, int first, int last, int except) {
    if (first <= token && token <= last && token != except) {
      return token;
    }
    int best = NONE;
    int least = Integer.MAX_VALUE;
    for (int at = first; at <= last; at++) {
      int depth = depth(syntax, at) + (syntax.isPredicate(at) ? 0 : syntax.size());
      if (depth < least && at != except && !syntax.isPunctuation(at)) {
        least = depth;
        best = at;
      }
    }
    return best;
  }

  private static int depth(Syntax syntax, int token) {
    int depth = 0;
    for (int at = token; at != NONE; at = syntax.tree().head(at)) {
      depth++;
    }
    return depth;
  }

  private static Span span(Syntax syntax, int first, int last) {
    BitSet tokens = new BitSet();
    tokens.set(first, last + 1);
    return syntax.span(tokens);
  }

  /**
   * "If it rains, he said, we stay": what hangs on the condition is what he said, not that he did.
   */
  private static int behindCue(Syntax syntax, int consequence) {
    if (consequence == NONE || syntax.entry("speech", consequence).isEmpty()) {
      return consequence;
    }
    int content = syntax.child(consequence, "ccomp");
    boolean introduced =
        content == NONE
            || syntax.anyChild(
                content,
                "mark",
                mark -> syntax.lexicon().isIn("complementizer", syntax.lemma(mark)));
    return introduced ? consequence : content;
  }

  /** "will stop <i>at once</i> if …": what hangs on the condition is the clause of the adverb. */
  private static int predicate(Syntax syntax, int token) {
    return token != NONE && syntax.token(token).upos().equals("ADV") ? syntax.clause(token) : token;
  }

  /**
   * "He is happy to stay if they leave": the infinitive's governor hangs on the condition too;
   * unless it is what somebody says: "he promised to stay if they leave".
   */
  private static int governing(Match match, int consequence, int condition) {
    Syntax syntax = match.syntax();
    boolean behind =
        consequence != NONE
            && consequence < match.trigger()
            && (introduces(match, condition)
                // "to disarm and leave in exchange for a truce"
                || "inExchangeFor".equals(match.rule().values().get("kind")));
    int at = consequence;
    if (at != NONE && !syntax.isPredicate(at) && syntax.token(at).upos().equals("PRON")) {
      int clause = syntax.clause(at);
      at = clause == NONE || clause == condition ? at : clause;
    }
    while (at != NONE) {
      at = behind ? JointConsequence.first(syntax, at) : at;
      int head = syntax.tree().head(at);
      boolean infinitive =
          head != NONE
              && head != condition
              && (isInfinitive(syntax, at) || isFreeRelative(syntax, at))
              && (COMPLEMENTS.contains(syntax.tree().relation(at))
                  // "hard for them to win": the parser takes it for an adverbial
                  || (syntax.token(head).upos().equals("ADJ")
                      && LOOSE.contains(syntax.tree().relation(at))));
      if (!infinitive
          || (syntax.isVerb(head) && syntax.entry("speech", head).isPresent())
          || !syntax.isPredicate(head) && !syntax.token(head).upos().equals("ADJ")) {
        return at;
      }
      at = head;
    }
    return consequence;
  }

  /** "Ready to do <i>what was agreed</i> if they leave": it stands for a thing. */
  private static boolean isFreeRelative(Syntax syntax, int verb) {
    return syntax.is(verb, "ccomp")
        && syntax.anyChild(verb, "nsubj", subject -> syntax.token(subject).xpos().equals("WP"));
  }

  private static boolean isInfinitive(Syntax syntax, int verb) {
    boolean to = syntax.anyChild(verb, "mark", mark -> syntax.token(mark).xpos().equals("TO"));
    boolean bare =
        syntax.token(verb).xpos().equals("VBG")
            || (syntax.token(verb).xpos().equals("VB")
                && (syntax.is(verb, "xcomp") || syntax.is(verb, "ccomp")));
    return to || (bare && !ClauseMood.isFinite(syntax, verb));
  }

  private static Span conditionSpan(Syntax syntax, int head, BitSet connective, int consequence) {
    BitSet tokens = syntax.tree().subtree(head);
    if (consequence != NONE && syntax.tree().dominates(head, consequence)) {
      tokens.andNot(syntax.tree().subtree(consequence));
    }
    for (String outside : new String[] {"cc", "mark"}) {
      for (int child : syntax.children(head, outside)) {
        if (!syntax.token(child).xpos().equals("TO") || child == tokens.nextSetBit(0)) {
          tokens.andNot(syntax.tree().subtree(child));
        }
      }
    }
    clearCase(syntax, tokens, head);
    tokens.andNot(connective);
    return tokens.isEmpty() ? syntax.token(head).span() : longest(syntax, tokens, head);
  }

  /** The stretch of these tokens that holds the head. */
  private static Span longest(Syntax syntax, BitSet tokens, int head) {
    return syntax.span(run(syntax, tokens, head));
  }

  /** The neighbouring tokens among these that hold the head; gaps of punctuation are bridged. */
  static BitSet run(Syntax syntax, BitSet tokens, int head) {
    Span at = syntax.token(head).span();
    Span stretch =
        syntax.stretches(tokens).stream()
            .filter(part -> part.contains(at))
            .findFirst()
            .orElse(syntax.span(tokens));
    BitSet run = new BitSet();
    for (int token = 0; token < syntax.size(); token++) {
      if (stretch.contains(syntax.token(token).span())) {
        run.set(token);
      }
    }
    return run;
  }

  /** The words of a clause without what introduces it and asides. */
  static BitSet clauseTokens(Syntax syntax, int predicate) {
    return clauseTokens(syntax, predicate, predicate, new BitSet());
  }

  /** The words of a consequence without the condition, what introduces it, and asides. */
  static BitSet clauseTokens(Syntax syntax, int consequence, int condition) {
    return clauseTokens(syntax, consequence, condition, new BitSet());
  }

  private static BitSet clauseTokens(
      Syntax syntax, int consequence, int condition, BitSet connective) {
    BitSet tokens = syntax.tree().subtree(consequence);
    tokens.andNot(connective);
    if (!syntax.tree().dominates(condition, consequence)) {
      tokens.andNot(syntax.tree().subtree(condition));
    }
    for (String outside : new String[] {"parataxis", "mark", "cc"}) {
      for (int child : syntax.children(consequence, outside)) {
        boolean before = child < consequence && !syntax.token(child).xpos().equals("TO");
        BitSet aside = syntax.tree().subtree(child);
        if (before || (outside.equals("parataxis") && !goesOn(syntax, tokens, aside))) {
          tokens.andNot(aside);
        }
      }
    }
    clearCase(syntax, tokens, consequence);
    return tokens;
  }

  /** "They were ready, he said, to talk": the span of a clause runs over what it encloses. */
  private static boolean goesOn(Syntax syntax, BitSet clause, BitSet aside) {
    return clause.stream()
        .anyMatch(token -> token >= aside.length() && !syntax.isPunctuation(token));
  }

  private static void clearCase(Syntax syntax, BitSet tokens, int head) {
    if (!syntax.isPredicate(head)) {
      syntax.children(head, "case").forEach(word -> tokens.andNot(syntax.tree().subtree(word)));
    }
  }

  private static Span consequenceSpan(
      Syntax syntax, int consequence, int condition, BitSet connective) {
    BitSet tokens = clauseTokens(syntax, consequence, condition, connective);
    if (syntax.is(consequence, "conj") && syntax.tree().head(consequence) == condition) {
      // "leave or face an attack": the parser may give the object to the first verb
      for (String behind : new String[] {"obj", "obl"}) {
        syntax.children(condition, behind).stream()
            .filter(child -> child > consequence)
            .forEach(child -> tokens.or(syntax.tree().subtree(child)));
      }
    }
    tokens.andNot(connective);
    return tokens.isEmpty()
        ? syntax.token(consequence).span()
        : longest(syntax, tokens, consequence);
  }
}
