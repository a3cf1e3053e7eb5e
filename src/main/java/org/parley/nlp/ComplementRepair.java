package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * Gives verbs the objects and complements that the parser has hung elsewhere. Like {@link
 * TreeRepair}, it goes by constraints of English grammar.
 *
 * <ol>
 *   <li>A noun with an article right behind an object is no measure, unless it measures: in "called
 *       it <i>a raid</i>" it is the object's complement.
 *   <li>A common noun without an article modifies no name: in "told <i>parliament Norland</i> would
 *       stay" it is whom somebody tells.
 *   <li>A preposition is no clause: in "accused them of <i>reckless raiding</i>" what hangs on it
 *       is its phrase.
 * </ol>
 */
final class ComplementRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> MEASURES =
      ImmutableSet.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "time",
          "moment",
          "mile",
          "kilometre",
          "kilometer",
          "metre",
          "meter",
          "bit",
          "lot",
          "little",
          "head",
          "share",
          "barrel",
          "ton",
          "tonne");
  private static final ImmutableSet<String> TELLS =
      ImmutableSet.of(
          "tell",
          "tells",
          "told",
          "telling",
          "inform",
          "informs",
          "informed",
          "informing",
          "assured",
          "warned",
          "warns",
          "reminded",
          "notified");
  private static final ImmutableSet<String> PLACES = ImmutableSet.of("nmod", "obl", "dep");

  private ComplementRepair() {}

  static void repair(DraftTree tree, int token) {
    complementOfObject(tree, token);
    addresseeBeforeName(tree, token);
    phraseOfPreposition(tree, token);
  }

  private static void complementOfObject(DraftTree tree, int token) {
    if (!tree.relation(token).equals("obl:npmod") || !tree.tag(token).matches("NNS?")) {
      return;
    }
    int verb = tree.head(token);
    int object = tree.child(verb, "obj");
    int article = tree.child(token, "det");
    boolean complement =
        tree.isVerb(verb)
            && object > verb
            && object < token
            && article != NONE
            && !MEASURES.contains(tree.word(token))
            && tree.isWithin(article - 1, object);
    if (complement) {
      tree.set(token, verb, "xcomp");
    }
  }

  private static void addresseeBeforeName(DraftTree tree, int token) {
    int verb = token - 1;
    int name = tree.head(token);
    boolean told =
        verb >= 0
            && tree.tag(token).equals("NN")
            && tree.relation(token).equals("compound")
            && TELLS.contains(tree.word(verb))
            && name > token
            && tree.tag(name).startsWith("NNP")
            && tree.relation(name).startsWith("nsubj")
            && tree.isWithin(name, verb)
            && !tree.has(verb, "obj");
    if (told) {
      tree.set(token, verb, "obj");
    }
  }

  private static void phraseOfPreposition(DraftTree tree, int token) {
    if (!tree.relation(token).equals("advcl") || !tree.word(token).equals("of")) {
      return;
    }
    int phrase = tree.child(token, "dep");
    if (phrase <= token || tree.isVerb(phrase)) {
      return;
    }
    int inner = tree.child(phrase, "dep");
    boolean modifier = tree.tag(phrase).startsWith("JJ") && inner > phrase;
    int head = modifier ? inner : phrase;
    int verb = tree.head(token);
    // hung loose first: else a circle forbids it
    tree.set(head, NONE, "root");
    if (modifier) {
      tree.moveChildren(phrase, head, child -> child != head);
      tree.set(phrase, head, "amod");
      tree.retag(head, "NN");
      for (int child = phrase; child < head; child++) {
        if (tree.head(child) == head
            && PLACES.contains(tree.relation(child))
            && !tree.has(child, "case")) {
          tree.set(child, head, "compound");
        }
      }
    }
    tree.set(head, verb, "obl");
    tree.set(token, head, "case");
  }
}
