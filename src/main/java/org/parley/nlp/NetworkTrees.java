package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.neural.Arcs;
import org.parley.neural.Model;
import org.parley.neural.TransitionParser;
import org.parley.text.DependencyTree;

/** The model of CoreNLP's parser, evaluated by ourselves. */
final class NetworkTrees implements TreeFinder {
  private static final ImmutableSet<String> SUBJECTS = ImmutableSet.of("nsubj", "csubj");

  private final TransitionParser parser;

  NetworkTrees(Model model) {
    this.parser = new TransitionParser(model);
  }

  @Override
  public void find(List<CoreLabel> shown, DraftTree draft) {
    Arcs arcs =
        parser.parse(
            shown.stream().map(CoreLabel::word).toList(),
            shown.stream().map(CoreLabel::tag).toList());
    List<String> relations = relations(arcs);
    for (int i = 0; i < shown.size(); i++) {
      int head = arcs.heads().get(i);
      draft.set(
          shown.get(i).index() - 1,
          head < 0 ? DependencyTree.NONE : shown.get(head).index() - 1,
          relations.get(i));
    }
  }

  /** CoreNLP, too, makes the subject of a verb with an auxiliary of the passive a passive one. */
  static List<String> relations(Arcs arcs) {
    BitSet passives = new BitSet();
    for (int i = 0; i < arcs.relations().size(); i++) {
      if (arcs.heads().get(i) >= 0 && arcs.relations().get(i).equals("aux:pass")) {
        passives.set(arcs.heads().get(i));
      }
    }
    if (passives.isEmpty()) {
      return arcs.relations();
    }
    List<String> relations = new ArrayList<>(arcs.relations());
    for (int i = 0; i < relations.size(); i++) {
      int head = arcs.heads().get(i);
      if (SUBJECTS.contains(relations.get(i)) && head >= 0 && passives.get(head)) {
        relations.set(i, relations.get(i) + ":pass");
      }
    }
    return ImmutableList.copyOf(relations);
  }
}
