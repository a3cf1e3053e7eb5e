package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Tells what somebody is made or called from who or what it is. Like {@link TreeRepair}, it goes by
 * constraints of English grammar.
 *
 * <ol>
 *   <li>A name does not modify a common noun right behind a verb of appointing: in "elected
 *       <i>Tolen premier</i>" he is the object, and what he is from then on its complement.
 *   <li>A noun has one article: in "called <i>the sinking an act</i> of war" there are two nouns.
 * </ol>
 */
final class PredicativeRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final String APPOINTS =
      "elect(s|ed|ing)?|appoint(s|ed|ing)?|nam(e|es|ed|ing)|proclaim(s|ed|ing)?|crown(s|ed|ing)?"
          + "|declar(e|es|ed|ing)";

  private PredicativeRepair() {}

  static void repair(DraftTree tree, int noun) {
    int verb = tree.head(noun);
    gerundOfArticle(tree, verb, noun);
    complementOfItsObject(tree, verb, noun);
    boolean object =
        verb != NONE
            && verb < noun
            && tree.isVerb(verb)
            && Regex.matches(tree.tag(noun), "NNS?")
            && Regex.matches(tree.relation(noun), "obj|xcomp|dep");
    if (object) {
      nameBeforeTitle(tree, verb, noun);
      secondArticle(tree, verb, noun);
    }
  }

  /** "Calling the move <i>a trap</i>": a noun with an article of its own is no part of another. */
  private static void complementOfItsObject(DraftTree tree, int object, int noun) {
    int verb = object == NONE ? NONE : tree.head(object);
    boolean complement =
        verb != NONE
            && verb < object
            && object < noun
            && tree.relation(object).equals("obj")
            && Regex.matches(tree.relation(noun), "dep|appos")
            && tree.tag(noun).equals("NN")
            && Regex.matches(
                tree.word(verb),
                "call(s|ed|ing)?|brand(s|ed|ing)?|dub(s|bed|bing)|label(s|l?ed|l?ing)")
            && tree.first(noun) == object + 1
            && Regex.matches(tree.word(object + 1), "an?");
    if (complement) {
      tree.set(noun, verb, "xcomp");
    }
  }

  /** "Branded the <i>killing</i> a provocation": behind an article a gerund is a noun. */
  private static void gerundOfArticle(DraftTree tree, int verb, int article) {
    int gerund = article + 1;
    int complement = gerund < tree.size() ? tree.child(gerund, "obj") : NONE;
    boolean noun =
        verb == article - 1
            && verb >= 0
            && tree.isVerb(verb)
            && tree.tag(article).equals("DT")
            && complement > gerund
            && tree.tag(gerund).equals("VBG")
            && tree.head(gerund) == article
            && tree.first(complement) == gerund + 1
            && Regex.matches(tree.word(gerund + 1), "an?");
    if (noun) {
      tree.set(gerund, verb, "obj");
      tree.retag(gerund, "NN");
      tree.set(article, gerund, "det");
      tree.set(complement, verb, "xcomp");
    }
  }

  private static void nameBeforeTitle(DraftTree tree, int verb, int title) {
    int name = title - 1;
    boolean named =
        name > verb
            && tree.tag(title).equals("NN")
            && Regex.matches(tree.word(verb), APPOINTS)
            && tree.first(title) == verb + 1
            && tree.tag(name).startsWith("NNP")
            && tree.head(name) == title
            && tree.relation(name).equals("compound");
    for (int token = verb + 1; named && token < name; token++) {
      named = tree.tag(token).startsWith("NNP");
    }
    if (named) {
      split(tree, verb, name, title);
    }
  }

  private static void secondArticle(DraftTree tree, int verb, int noun) {
    int article = noun;
    while (article > verb
        && !(Regex.matches(tree.word(article), "an?") && tree.head(article) == noun)) {
      article--;
    }
    int object = article - 1;
    boolean two =
        object > verb + 1
            && tree.child(noun, "det") < object
            && tree.child(noun, "det") == verb + 1
            && tree.head(object) == noun
            && Regex.matches(tree.tag(object), "NN.*|VBG");
    if (two) {
      tree.retag(object, tree.tag(object).equals("VBG") ? "NN" : tree.tag(object));
      split(tree, verb, object, noun);
    }
  }

  /** Gives the verb an object, and what stands before that to the object. */
  private static void split(DraftTree tree, int verb, int object, int noun) {
    tree.set(object, verb, "obj");
    tree.moveChildren(noun, object, child -> child > verb && child < object);
    tree.set(noun, verb, "xcomp");
  }
}
