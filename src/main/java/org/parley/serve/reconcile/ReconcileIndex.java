package org.parley.serve.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.parley.serve.graph.Labels;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Terms;
import org.parley.serve.view.Content;

/**
 * The entities of a store by their names, for matching. Made within a read transaction; a server's
 * store does not change.
 */
final class ReconcileIndex {
  /** More candidates than these are not compared closely. */
  private static final int MOST_COMPARED = 400;

  /**
   * An entity.
   *
   * @param id the end of its IRI
   * @param names its label first
   * @param types the local names of its classes and of those above them
   */
  record Entry(String id, Node node, ImmutableList<String> names, ImmutableSet<String> types) {
    String label() {
      return names.get(0);
    }
  }

  /**
   * An entity with how well it fits.
   *
   * @param likeness from 0 to 1; 1 if it has this name
   */
  record Match(Entry entry, double likeness) {}

  private record Form(Entry entry, String form) {}

  private final ImmutableMap<String, Entry> byId;
  private final ImmutableList<Form> forms;

  /** Places in {@code forms}; a store may have hundreds of thousands. */
  private final ImmutableMap<String, ImmutableIntArray> byTrigram;

  private final ImmutableMap<String, String> types;

  ReconcileIndex(Content content) {
    String base = content.baseIri() + "entity/";
    Ontology ontology = content.ontology();
    Map<String, ImmutableSet<String>> closures = new HashMap<>();
    ImmutableSet<String> below = subclasses(ontology);
    Map<String, Set<String>> typesOf = new TreeMap<>();
    for (String type : below) {
      ImmutableSet<String> all = closures.computeIfAbsent(type, each -> above(ontology, each));
      Node node = NodeFactory.createURI(Terms.PARLEY + type);
      for (Triple triple : content.graph().find(Node.ANY, Terms.TYPE, node, 0, Integer.MAX_VALUE)) {
        String iri = triple.getSubject().isURI() ? triple.getSubject().getURI() : "";
        if (iri.startsWith(base)) {
          typesOf.computeIfAbsent(iri, each -> new LinkedHashSet<>()).addAll(all);
        }
      }
    }
    Labels labels = new Labels(content.graph(), ontology, ImmutableList.of());
    ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
    typesOf.forEach(
        (iri, all) -> {
          if (Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
          }
          Node node = NodeFactory.createURI(iri);
          Set<String> names = new LinkedHashSet<>();
          names.add(labels.of(node));
          content.graph().objects(node, Terms.LABEL).forEach(label -> names.add(Nodes.text(label)));
          content
              .graph()
              .objects(node, ReconcileProperty.ALT_LABEL)
              .forEach(label -> names.add(Nodes.text(label)));
          String id = iri.substring(base.length());
          entries.put(
              id, new Entry(id, node, ImmutableList.copyOf(names), ImmutableSet.copyOf(all)));
        });
    this.byId = entries.buildOrThrow();
    this.forms =
        byId.values().stream()
            .flatMap(
                entry ->
                    entry.names().stream()
                        .map(NameForm::of)
                        .filter(form -> !form.isEmpty())
                        .distinct()
                        .map(form -> new Form(entry, form)))
            .collect(toImmutableList());
    this.byTrigram = byTrigram(forms);
    Map<String, String> named = new TreeMap<>();
    byId.values()
        .forEach(
            entry ->
                entry
                    .types()
                    .forEach(
                        type ->
                            named.computeIfAbsent(
                                type,
                                each -> labels.of(NodeFactory.createURI(Terms.PARLEY + each)))));
    this.types = ImmutableMap.copyOf(named);
  }

  private static ImmutableMap<String, ImmutableIntArray> byTrigram(List<Form> forms) {
    Map<String, ImmutableIntArray.Builder> places = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      for (String trigram : NameForm.trigrams(forms.get(i).form()).elementSet()) {
        places.computeIfAbsent(trigram, each -> ImmutableIntArray.builder()).add(i);
      }
    }
    return places.entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> entry.getValue().build().trimmed()));
  }

  private static ImmutableSet<String> subclasses(Ontology ontology) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Node term : ontology.terms()) {
      if (term.getURI().startsWith(Terms.PARLEY)) {
        String name = term.getURI().substring(Terms.PARLEY.length());
        ImmutableSet<String> above = above(ontology, name);
        if (above.contains("Actor") || above.contains("Territory") || above.contains("Entity")) {
          found.add(name);
        }
      }
    }
    return found.build();
  }

  /** A class and all above it, the nearest first. */
  private static ImmutableSet<String> above(Ontology ontology, String type) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      String next = open.remove();
      if (found.add(next)) {
        ontology.superclasses(NodeFactory.createURI(Terms.PARLEY + next)).stream()
            .filter(node -> node.isURI() && node.getURI().startsWith(Terms.PARLEY))
            .forEach(node -> open.add(node.getURI().substring(Terms.PARLEY.length())));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  /** Class to its label, of the classes that entities have. */
  ImmutableMap<String, String> types() {
    return types;
  }

  /** The entity with an identifier, or null. */
  @org.jspecify.annotations.Nullable
  Entry entry(String id) {
    return byId.get(id);
  }

  /**
   * The entities whose names are most like a name, the best first.
   *
   * @param types one of which they must have; empty for any
   */
  ImmutableList<Match> like(String name, ImmutableSet<String> types, int limit) {
    String form = NameForm.of(name);
    ImmutableMultiset<String> trigrams = NameForm.trigrams(form);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String trigram : trigrams.elementSet()) {
      ImmutableIntArray places = byTrigram.getOrDefault(trigram, ImmutableIntArray.of());
      places.forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    Map<Entry, Double> best = new LinkedHashMap<>();
    shared.entrySet().stream()
        .filter(
            each ->
                types.isEmpty()
                    || forms.get(each.getKey()).entry().types().stream().anyMatch(types::contains))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .forEach(
            each -> {
              Form other = forms.get(each.getKey());
              double likeness =
                  other.form().equals(form)
                      ? 1
                      : Math.min(
                          0.99, NameForm.likeness(trigrams, NameForm.trigrams(other.form())));
              best.merge(other.entry(), likeness, Math::max);
            });
    return best.entrySet().stream()
        .filter(each -> each.getValue() >= 0.3)
        .sorted(
            Map.Entry.<Entry, Double>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().id()))
        .limit(limit)
        .map(each -> new Match(each.getKey(), each.getValue()))
        .collect(toImmutableList());
  }

  /** The entities one of whose names begins so, the shortest names first. */
  ImmutableList<Entry> beginning(String prefix, int limit) {
    String form = NameForm.of(prefix);
    return forms.stream()
        .filter(each -> each.form().startsWith(form))
        .sorted(
            Comparator.<Form>comparingInt(each -> each.form().length()).thenComparing(Form::form))
        .map(Form::entry)
        .distinct()
        .limit(limit)
        .collect(toImmutableList());
  }
}
