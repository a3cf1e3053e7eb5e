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
 *   <li>A verb has one object, and no comma before it: "took the town, <i>a raid</i> seen by many".
 *   <li>Who is held hostage is held: in "hold the <i>town hostage</i>" the town is the object.
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
  private static final ImmutableSet<String> CALLS =
      ImmutableSet.of("call", "calls", "called", "calling", "brand", "brands", "branded", "dubbed");
  private static final ImmutableSet<String> HOLDS =
      ImmutableSet.of(
          "hold", "holds", "held", "holding", "keep", "keeps", "kept", "keeping", "take", "takes",
          "took", "taken", "taking");
  private static final ImmutableSet<String> HELD_AS =
      ImmutableSet.of("hostage", "captive", "prisoner");
  private static final ImmutableSet<String> PLACES = ImmutableSet.of("nmod", "obl", "dep");

  private ComplementRepair() {}

  static void repair(DraftTree tree, int token) {
    complementOfObject(tree, token);
    addresseeBeforeName(tree, token);
    phraseOfPreposition(tree, token);
    heldAs(tree, token);
    remarkBehindComma(tree, token);
  }

  private static void remarkBehindComma(DraftTree tree, int token) {
    int verb = tree.head(token);
    int comma = tree.relation(token).equals("obj") ? tree.first(token) - 1 : NONE;
    int object = verb == NONE ? NONE : tree.child(verb, "obj");
    boolean remark =
        comma > verb
            && tree.tag(comma).equals(",")
            && object > verb
            && object < comma
            && tree.tag(token).equals("NN")
            && tree.has(token, "acl");
    if (remark) {
      tree.set(token, verb, "obl:npmod");
    }
  }

  private static void heldAs(DraftTree tree, int token) {
    int verb = tree.head(token);
    int held = token - 1;
    boolean as =
        HELD_AS.contains(tree.word(token))
            && tree.relation(token).equals("obj")
            && HOLDS.contains(tree.word(verb))
            && held > verb
            && tree.head(held) == token
            && tree.relation(held).equals("compound");
    if (as) {
      tree.set(held, verb, "obj");
      tree.moveChildren(token, held, child -> child < held);
      tree.set(token, verb, "xcomp");
    }
  }

  private static void complementOfObject(DraftTree tree, int token) {
    int verb = tree.head(token);
    boolean loose = tree.relation(token).equals("dep") && CALLS.contains(tree.word(verb));
    if (!(loose || tree.relation(token).equals("obl:npmod")) || !tree.tag(token).matches("NNS?")) {
      return;
    }
    int object = tree.child(verb, "obj");
    int article = tree.child(token, "det");
    boolean complement =
        tree.isVerb(verb)
            && object > verb
            && object < token
            && article != NONE
            && !MEASURES.contains(tree.word(token))
            && tree.isWithin(
                tree.tag(article - 1).equals("``") ? article - 2 : article - 1, object);
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
