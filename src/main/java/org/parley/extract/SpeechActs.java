package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Says what is done by a clause that somebody utters, where the cue ("said") leaves it open. */
final class SpeechActs {
  private static final int NONE = DependencyTree.NONE;

  /** Relations of verbs whose subject is that of another verb. */
  private static final ImmutableSet<String> ORDERED =
      ImmutableSet.of("xcomp", "acl", "acl:relcl", "obl", "nmod", "csubj");

  private SpeechActs() {}

  /** The act of that name, as the lexicon spells it; a statement where the name is null. */
  static SpeechAct named(@Nullable String name) {
    for (SpeechAct act : SpeechAct.values()) {
      if (Names.camel(act).equals(name)) {
        return act;
      }
    }
    return SpeechAct.STATEMENT;
  }

  /**
   * Whether a clause is an order, "leave the town"; not "thank you", nor "leave and we will stop",
   * which offers something.
   */
  static boolean isOrder(Syntax syntax, int predicate) {
    boolean bare =
        isBareOrder(syntax, predicate)
            && (syntax.child(predicate, "obj") != NONE
                || syntax.child(predicate, "obl") != NONE
                || syntax.child(predicate, "advmod") != NONE)
            && !syntax.lexicon().isIn("no-order", syntax.lemma(predicate));
    return bare
        && syntax.children(predicate, "conj").stream()
            .noneMatch(
                other ->
                    syntax.child(other, "nsubj") != NONE && ClauseMood.isFinite(syntax, other));
  }

  /** A verb without subject, auxiliary or "to" that depends on no other verb's frame. */
  static boolean isBareOrder(Syntax syntax, int predicate) {
    return syntax.token(predicate).xpos().equals("VB")
        && syntax.child(predicate, "nsubj") == NONE
        && syntax.child(predicate, "mark") == NONE
        && !ORDERED.contains(syntax.tree().relation(predicate))
        && syntax.children(predicate, "aux").stream()
            .allMatch(auxiliary -> syntax.lemma(auxiliary).equals("do"))
        && !(syntax.is(predicate, "conj") && !isBareOrder(syntax, syntax.tree().head(predicate)));
  }

  /**
   * Whether a clause tells somebody to do something, alone or together with another: "leave the
   * town and <i>free</i> the crew!", "Norland, <i>free</i> the crew!"
   */
  static boolean isTold(Syntax syntax, int predicate) {
    if (isCalledUpon(syntax, predicate)) {
      return true;
    }
    if (!isBareOrder(syntax, predicate)
        || syntax.lexicon().isIn("no-order", syntax.lemma(predicate))) {
      return false;
    }
    int head = syntax.tree().head(predicate);
    return switch (syntax.tree().relation(predicate)) {
      case "root" -> true;
      case "conj" -> isTold(syntax, head);
      case "ccomp", "parataxis", "dep" ->
          syntax.entry("speech", head).isPresent()
              // "• leave the town": the parser hangs it on the mark of the item
              || (head == 0 && syntax.isPunctuation(head));
      default -> false;
    };
  }

  /** "Norland, <i>free</i> the crew!": who is called upon is no subject. */
  private static boolean isCalledUpon(Syntax syntax, int predicate) {
    int head = syntax.tree().head(predicate);
    int called = head == NONE ? syntax.child(predicate, "nsubj") : head;
    return called != NONE
        && called == predicate - 2
        && syntax.token(predicate).xpos().equals("VB")
        && syntax.child(predicate, "aux") == NONE
        && syntax.token(called).upos().equals("PROPN")
        && syntax.token(predicate - 1).form().equals(",");
  }

  /**
   * "The army said <i>it needed</i> to save fuel": what somebody tells in the past of a need, by a
   * pronoun that may stand for them.
   */
  static boolean isOwnNeed(Syntax syntax, int predicate, int subject) {
    int cue = syntax.is(predicate, "ccomp") ? syntax.tree().head(predicate) : NONE;
    if (cue == NONE || subject == NONE || !syntax.token(subject).xpos().equals("PRP")) {
      return false;
    }
    boolean past =
        syntax.token(predicate).xpos().equals("VBD")
            || syntax.anyChild(
                predicate, "aux", auxiliary -> syntax.token(auxiliary).xpos().equals("VBD"));
    int speaker = syntax.agent(cue);
    boolean many =
        speaker != NONE
            && (syntax.token(speaker).xpos().endsWith("S")
                || syntax.child(speaker, "conj") != NONE);
    boolean agrees = speaker != NONE && many == syntax.lemma(subject).equals("they");
    return past && agrees && !syntax.isFunctionWord("no-position", subject);
  }

  /**
   * Whether a clause tells another what has to be done: "they must leave", "Rome needs to sign",
   * "(insists) that the army <i>leave</i>".
   */
  static boolean isDemand(Syntax syntax, int predicate) {
    if (!syntax.isPredicate(predicate)) {
      return false;
    }
    if (isSubjunctive(syntax, predicate)) {
      return true;
    }
    int subject = syntax.subject(predicate);
    if (subject == NONE || syntax.isFunctionWord("first-person", subject)) {
      return false;
    }
    boolean actor =
        syntax.token(subject).upos().equals("PROPN")
            || syntax.token(subject).upos().equals("PRON")
            || syntax.lexicon().isIn("actor-noun", syntax.lemma(subject));
    if (!actor) {
      return false;
    }
    if (isOwnNeed(syntax, predicate, subject)) {
      return false;
    }
    boolean to = syntax.anyChild(predicate, "mark", mark -> syntax.token(mark).xpos().equals("TO"));
    boolean hasTo = false;
    for (int auxiliary : syntax.children(predicate, "aux")) {
      String lemma = syntax.lemma(auxiliary);
      if (syntax.lexicon().isIn("deontic", lemma)) {
        return true;
      }
      if (syntax.lexicon().isIn("conditional-auxiliary", lemma)) {
        // "would have to" tells what would come of it
        return false;
      }
      hasTo |= to && syntax.lexicon().isIn("requirement-verb", lemma);
    }
    if (hasTo && syntax.is(predicate, "ccomp")) {
      // "said that they had to leave"
      return true;
    }
    int infinitive = syntax.child(predicate, "xcomp");
    // "they have to leave", but not "they had committed crimes", should the parser take it for that
    return syntax.lexicon().isIn("requirement-verb", syntax.lemma(predicate))
        && infinitive != NONE
        // "had fewer cards to play" needs nothing
        && !(syntax.lemma(predicate).equals("have")
            && syntax.children(predicate, "obj").stream().anyMatch(object -> object < infinitive))
        && syntax.anyChild(infinitive, "mark", mark -> syntax.lemma(mark).equals("to"));
  }

  /** "that the army <i>leave</i>", "that it <i>be</i> dissolved": a bare verb with a subject. */
  private static boolean isSubjunctive(Syntax syntax, int predicate) {
    boolean bare =
        syntax.token(predicate).xpos().equals("VB")
            || Stream.of("cop", "aux:pass")
                .map(relation -> syntax.child(predicate, relation))
                .anyMatch(verb -> verb != NONE && syntax.token(verb).form().equals("be"));
    return bare
        && syntax.is(predicate, "ccomp")
        && syntax.child(predicate, "aux") == NONE
        && syntax.subject(predicate) != NONE
        && syntax.children(predicate, "mark").stream()
            .allMatch(mark -> syntax.lemma(mark).equals("that"))
        && syntax.child(predicate, "mark") != NONE
        && (!isPlural(syntax, syntax.subject(predicate)) || isProposed(syntax, predicate));
  }

  private static boolean isProposed(Syntax syntax, int predicate) {
    String cue = syntax.lemma(syntax.tree().head(predicate));
    return syntax.lexicon().isIn("governs-demanded", cue)
        || syntax.lexicon().isIn("proposing-verb", cue);
  }

  /** "replies that its soldiers <i>guard</i> it": the form alone does not tell of a plural. */
  private static boolean isPlural(Syntax syntax, int subject) {
    return syntax.token(subject).xpos().endsWith("S")
        || syntax.child(subject, "conj") != NONE
        || syntax.lexicon().isIn("plural-pronoun", syntax.lemma(subject));
  }
}
