package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives a participle of saying behind a frame to the frame: in "the town has fallen, <i>his party
 * said, calling</i> it a disaster" it is the party that calls it so, and the town has only fallen.
 */
final class FrameSequelRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final String SAYING =
      "(accus|add|allud|argu|blam|call|cit|claim|condemn|confirm|describ|denounc|insist|not|prais|quot"
          + "|referr|say|stress|urg|warn|brand|dismiss|liken)ing";

  private FrameSequelRepair() {}

  static void repair(DraftTree tree, int participle) {
    int comma = participle - 1;
    int said = participle - 2;
    boolean candidate =
        said > 0
            && tree.tag(comma).equals(",")
            && Regex.matches(tree.word(participle), SAYING)
            && tree.tag(participle).equals("VBG")
            && Regex.matches(tree.tag(said), "VB[DZ]")
            && tree.head(participle) != NONE
            && !tree.isWithin(participle, said)
            && Regex.matches(tree.relation(participle), "dep|advcl|acl|parataxis|xcomp");
    int subject = candidate ? tree.child(said, "nsubj") : NONE;
    boolean frame =
        subject != NONE
            && subject < said
            && Regex.matches(tree.relation(said), "parataxis|root|dep")
            && tree.first(subject) > 0
            && Regex.matches(tree.tag(tree.first(subject) - 1), ",|''");
    if (frame) {
      tree.set(participle, said, "advcl");
    }
  }
}
