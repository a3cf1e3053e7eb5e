package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.ConditionSet.Combination;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;
import org.parley.text.Span;

/**
 * Conditions that a sentence announces and the next ones name: "She set two conditions. They
 * include …", "Among them is …", "The first is that …; the second is …".
 */
final class EnumeratedConditions {
  private static final int NONE = DependencyTree.NONE;

  /** How many sentences may go on with "the third is …". */
  private static final int REACH = 6;

  private final Reading reading;
  private final Scope scope;
  private final ConditionSets sets;
  private final AnnouncedConditions announced;

  EnumeratedConditions(Reading reading, Scope scope, ConditionSets sets) {
    this.reading = reading;
    this.scope = scope;
    this.sets = sets;
    this.announced = new AnnouncedConditions(reading, sets);
  }

  /** What the sentences behind this one name, if it announces conditions. */
  void add(Syntax syntax) {
    int noun = AnnouncedConditions.announcing(syntax, syntax.size());
    int next = syntax.sentence().index() + 1;
    if (noun == NONE || next >= reading.sentences().size() || isTold(syntax, noun)) {
      return;
    }
    List<Item> items = pointedAt(reading.sentence(next), ConditionMembers.number(syntax, noun));
    int last = Math.min(next + REACH, reading.sentences().size());
    for (int at = next; at < last; at++) {
      List<Item> counted = counted(reading.sentence(at));
      if (counted.isEmpty()) {
        break;
      }
      items.addAll(counted);
    }
    if (items.isEmpty()) {
      return;
    }
    Condition whole = announced.announcement(syntax, scope, noun);
    List<Condition> members = new ArrayList<>();
    for (Item item : items) {
      members.add(announced.item(whole, item.syntax(), item.head(), item.words()));
    }
    if (members.size() == 1) {
      sets.add(members.get(0));
    } else {
      announced.addAll(members, Combination.ALL_OF);
    }
  }

  private record Item(Syntax syntax, int head, Span words) {}

  /** "three conditions: a, b and c": the sentence itself tells them. */
  private static boolean isTold(Syntax syntax, int noun) {
    for (int token = noun; token < syntax.size(); token++) {
      if (syntax.token(token).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** "They include …", "These are …", "Among them is …". */
  private static List<Item> pointedAt(Syntax syntax, int number) {
    int root = root(syntax);
    List<Item> items = new ArrayList<>();
    int first = new Marks(syntax).skipPunctuation(0);
    if (root == NONE || first + 1 >= syntax.size()) {
      return items;
    }
    int named = NONE;
    if (syntax.lexicon().isIn("stands-for-several", syntax.lemma(first))
        && syntax.subject(root) == first) {
      boolean thing = syntax.child(root, "cop") != NONE && syntax.token(root).upos().equals("NOUN");
      named =
          syntax.lexicon().isIn("comprises", syntax.lemma(root))
              ? syntax.child(root, "obj")
              : thing && !syntax.lexicon().isIn("term-noun", syntax.lemma(root)) ? root : NONE;
    } else if (syntax.lemma(first).equals("among")
        && syntax.lexicon().isIn("stands-for-several", syntax.lemma(first + 1))) {
      int subject = syntax.child(root, "nsubj");
      named = subject == NONE && syntax.child(root, "cop") != NONE ? root : subject;
    }
    if (named == NONE) {
      return items;
    }
    Items divided = Items.behindColon(syntax, beforeNamed(syntax, named), number, false);
    List<Integer> heads = syntax.conjuncts().with(named);
    if (divided != null && (number != NONE || divided.items().size() == heads.size())) {
      for (Items.Range range : divided.items()) {
        items.add(
            new Item(syntax, Items.head(syntax, range), ConditionMembers.span(syntax, range)));
      }
    } else {
      heads.forEach(head -> items.add(new Item(syntax, head, words(syntax, head))));
    }
    return items;
  }

  /** The token before the words of what is named, its copula left aside. */
  private static int beforeNamed(Syntax syntax, int named) {
    int copula = syntax.child(named, "cop");
    return copula != NONE ? copula : syntax.tree().subtree(named).nextSetBit(0) - 1;
  }

  /** "The first is that …; the second is …", "One is …, the other …". */
  private static List<Item> counted(Syntax syntax) {
    List<Item> items = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      int predicate = isCounter(syntax, token) ? syntax.tree().head(token) : NONE;
      if (predicate == NONE || !(syntax.is(token, "nsubj") || syntax.is(token, "dep"))) {
        continue;
      }
      int clause = syntax.child(predicate, "ccomp");
      boolean names = syntax.child(predicate, "cop") != NONE;
      if (clause != NONE && (names || syntax.lemma(predicate).equals("be"))) {
        items.add(new Item(syntax, clause, ConditionSpans.own(syntax, clause)));
      } else if (names && Regex.matches(syntax.token(predicate).upos(), "NOUN|VERB")) {
        items.add(new Item(syntax, predicate, words(syntax, predicate)));
      }
    }
    return items;
  }

  private static boolean isCounter(Syntax syntax, int token) {
    return syntax.lexicon().isIn("ordinal", syntax.lemma(token))
        || syntax.lexicon().isIn("counts-off", syntax.lemma(token));
  }

  /** The words of what is named without the subject and copula that name it. */
  private static Span words(Syntax syntax, int predicate) {
    var tokens = ConditionSpans.clauseTokens(syntax, predicate);
    if (syntax.child(predicate, "cop") != NONE) {
      // "among them is …"
      tokens.clear(0, syntax.child(predicate, "cop"));
    }
    for (String outside : new String[] {"nsubj", "cop", "conj", "cc"}) {
      syntax
          .children(predicate, outside)
          .forEach(child -> tokens.andNot(syntax.tree().subtree(child)));
    }
    return syntax.span(ConditionSpans.run(syntax, tokens, predicate));
  }

  private static int root(Syntax syntax) {
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.tree().head(token) == NONE) {
        return token;
      }
    }
    return NONE;
  }
}
