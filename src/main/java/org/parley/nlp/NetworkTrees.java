package org.parley.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.neural.Arcs;
import org.parley.neural.Model;
import org.parley.neural.TransitionParser;
import org.parley.text.DependencyTree;

/** The model of CoreNLP's parser, evaluated by ourselves. */
final class NetworkTrees implements TreeFinder {
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
    Set<Integer> passives = passives(arcs);
    for (int i = 0; i < shown.size(); i++) {
      int head = arcs.heads().get(i);
      draft.set(
          shown.get(i).index() - 1,
          head < 0 ? DependencyTree.NONE : shown.get(head).index() - 1,
          relation(arcs.relations().get(i), passives.contains(head)));
    }
  }

  private static Set<Integer> passives(Arcs arcs) {
    Set<Integer> passives = new HashSet<>();
    for (int i = 0; i < arcs.relations().size(); i++) {
      if (arcs.relations().get(i).equals("aux:pass")) {
        passives.add(arcs.heads().get(i));
      }
    }
    return passives;
  }

  /** CoreNLP, too, makes the subject of a verb with an auxiliary of the passive a passive one. */
  private static String relation(String relation, boolean ofPassive) {
    if (ofPassive && (relation.equals("nsubj") || relation.equals("csubj"))) {
      return relation + ":pass";
    }
    return relation;
  }
}
