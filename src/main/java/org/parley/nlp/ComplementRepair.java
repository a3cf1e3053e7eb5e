package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

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
 *   <li>What is listed behind a phrase is no object: "committed to a truce, <i>the return</i> of
 *       prisoners and new talks"; nor is a particle before a conjunction one: "stand <i>by</i> if".
 *   <li>Who is held hostage is held: in "hold the <i>town hostage</i>" the town is the object.
 *   <li>Of what one is assured is no part of a name: "assured <i>Tolen</i> of <i>its support</i>".
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
  private static final String PLANS =
      "(propos|announc|unveil|present|outlin|reject|accept|approv|welcom|denounc|condemn|criticiz"
          + "|dismiss|oppos|defend)(ed|es|e|s|ing)?";
  private static final ImmutableSet<String> PLACES = ImmutableSet.of("nmod", "obl", "dep");

  private ComplementRepair() {}

  static void repair(DraftTree tree, int token) {
    complementOfObject(tree, token);
    addresseeBeforeName(tree, token);
    phraseOfPreposition(tree, token);
    heldAs(tree, token);
    remarkBehindComma(tree, token);
    secondGoal(tree, token);
    particleBeforeMark(tree, token);
    assuredOf(tree, token);
    particleBeforeOnce(tree, token);
    infinitiveOfPlan(tree, token);
    clauseBehindAdjective(tree, token);
    judgedAs(tree, token);
    toldClause(tree, token);
  }

  /** "Told the mediators <i>he accepted it</i>": a clause behind whom one tells is what is told. */
  private static void toldClause(DraftTree tree, int token) {
    int verb = tree.relation(token).equals("dep") ? tree.head(token) : NONE;
    int object = verb == NONE ? NONE : tree.child(verb, "obj");
    int subject = tree.child(token, "nsubj");
    boolean told =
        object > verb
            && subject == tree.first(token)
            && tree.first(token) > object
            && TELLS.contains(tree.word(verb))
            && tree.isFinite(token)
            && tree.isWithin(subject - 1, object);
    if (told) {
      tree.set(token, verb, "ccomp");
    }
  }

  /**
   * "Has made <i>clear</i> that it will leave": a clause with a mark of its own is no infinitive.
   */
  private static void clauseBehindAdjective(DraftTree tree, int token) {
    int verb = tree.head(token);
    int adjective = verb + 1;
    boolean clause =
        tree.relation(token).equals("xcomp")
            && adjective < token
            && tree.tag(adjective).equals("JJ")
            && tree.head(adjective) == token
            && tree.relation(adjective).equals("dep")
            && tree.has(token, "nsubj")
            && tree.anyChild(token, child -> tree.word(child).equals("that"));
    if (clause) {
      tree.set(adjective, verb, "xcomp");
      tree.set(token, adjective, "ccomp");
    }
  }

  /** "Considers the matter <i>closed</i>": what is judged has been done, and does nothing. */
  private static void judgedAs(DraftTree tree, int token) {
    int verb = tree.head(token);
    int subject = verb == NONE ? NONE : tree.child(token, "nsubj");
    boolean judged =
        verb != NONE
            && Regex.matches(tree.tag(token), "VB[DN]")
            && Regex.matches(tree.relation(token), "[cx]comp")
            && Regex.matches(tree.word(verb), "(consider|deem)(s|ed|ing)?|regard(s|ed)?")
            && subject > verb
            && tree.first(token) > verb
            && !tree.has(token, "mark")
            && !tree.anyChild(
                token,
                child ->
                    tree.relation(child).startsWith("aux") || tree.relation(child).equals("obj"));
    if (judged) {
      tree.retag(token, "JJ");
      tree.set(token, verb, "xcomp");
    }
  }

  /**
   * "Proposed a pause <i>to be followed</i> by talks", "rejected a request <i>to meet</i>": nobody
   * is proposed to do it.
   */
  private static void infinitiveOfPlan(DraftTree tree, int token) {
    int verb = tree.head(token);
    int object = tree.relation(token).equals("xcomp") ? tree.child(verb, "obj") : NONE;
    boolean plan =
        object > verb
            && object < token
            && Regex.matches(tree.word(verb), PLANS)
            && tree.anyChild(token, child -> tree.tag(child).equals("TO"));
    if (plan) {
      tree.set(token, object, "acl");
    }
  }

  /** "Committed to a truce, <i>the return</i> of prisoners and new talks". */
  private static void secondGoal(DraftTree tree, int token) {
    int verb = tree.head(token);
    int comma = tree.relation(token).equals("obj") ? tree.first(token) - 1 : NONE;
    if (comma <= verb || !tree.tag(comma).equals(",") || !tree.has(token, "det")) {
      return;
    }
    for (int goal = verb + 1; goal < comma; goal++) {
      int preposition = tree.child(goal, "case");
      boolean joined =
          tree.head(goal) == verb
              && tree.relation(goal).equals("obl")
              && preposition == verb + 1
              && tree.isWithin(comma - 1, goal)
              && Regex.matches(tree.tag(goal), "NNS?");
      if (joined) {
        tree.set(token, goal, "conj");
        return;
      }
    }
  }

  /**
   * "Will not stand <i>by</i> if it rains", "will let them <i>in</i> once it ends": of two words
   * that mark a clause one is none.
   */
  private static void particleBeforeMark(DraftTree tree, int token) {
    int clause = tree.head(token);
    int verb = clause == NONE ? NONE : tree.head(clause);
    boolean behindVerb =
        verb != NONE
            && (verb == token - 1
                || verb == token - 2
                    && tree.tag(token - 1).equals("PRP")
                    && tree.head(token - 1) == verb);
    boolean particle =
        behindVerb
            && tree.relation(token).equals("mark")
            && token + 1 < tree.size()
            && tree.isVerb(verb)
            && Regex.matches(tree.word(token), "by|up|down|off|out|in|back|over|away")
            && tree.head(token + 1) == clause
            && tree.relation(token + 1).equals("mark");
    if (particle) {
      tree.set(token, verb, "compound:prt");
      tree.retag(token, "RP");
    }
  }

  /** "Assured Tolen of <i>its support</i>": a name is nobody's of that. */
  private static void assuredOf(DraftTree tree, int token) {
    int name = tree.head(token);
    int of = tree.child(token, "case");
    boolean assured =
        name != NONE
            && tree.relation(token).equals("nmod")
            && of == name + 1
            && tree.word(of).equals("of")
            && tree.tag(name).startsWith("NNP")
            && !tree.tag(token).startsWith("NNP")
            && Regex.matches(tree.relation(name), "obj|nsubj:pass")
            && tree.head(name) != NONE
            && Regex.matches(
                tree.word(tree.head(name)),
                "(assur|inform|notif|convinc|remind|advis|persuad|warn)(e|es|ed|s|y|ies|ied|ing)?");
    if (assured) {
      tree.set(token, tree.head(name), "obl");
    }
  }

  /** "Let them <i>in once</i> they had paid": a particle stands before what marks a clause. */
  private static void particleBeforeOnce(DraftTree tree, int particle) {
    int once = tree.head(particle);
    int verb = particle - 2;
    int clause = once == particle + 1 ? tree.head(once) : NONE;
    boolean before =
        verb >= 0
            && clause > once
            && Regex.matches(tree.word(once), "once|if|when")
            && tree.relation(clause).equals("advcl")
            && tree.head(clause) == verb
            && tree.isVerb(verb)
            && tree.head(verb + 1) == verb
            && tree.tag(verb + 1).equals("PRP")
            && Regex.matches(tree.word(particle), "in|out|off|back|up|down");
    if (before) {
      tree.set(particle, verb, "compound:prt");
      tree.retag(particle, "RP");
      tree.set(once, clause, "mark");
      tree.retag(once, "IN");
    }
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
    if (!(loose || tree.relation(token).equals("obl:npmod"))
        || !Regex.matches(tree.tag(token), "NNS?")) {
      return;
    }
    int object = tree.child(verb, "obj");
    int article = tree.child(token, "det");
    boolean complement =
        tree.isVerb(verb)
            && object > verb
            && object < token
            && article > object
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
