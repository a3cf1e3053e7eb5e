package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.store.Term;

/** The named entities of a store, with what a user needs in order to correct them. */
final class EntityList {
  private static final String PREFIXES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  /** Descriptions and pronouns count as mentions, but do not make an entity a named one. */
  private static final String MENTIONED =
      PREFIXES
          + """
          SELECT ?entity (COUNT(DISTINCT ?mention) AS ?mentions)
                 (COUNT(DISTINCT ?document) AS ?documents)
                 (SUM(IF(?kind = parley:Name, 1, 0)) AS ?names) {
            ?mention parley:refersTo ?entity ; parley:inDocument ?document ;
                     parley:mentionKind ?kind
          } GROUP BY ?entity HAVING (?names > 0)""";

  private static final String NAMED =
      PREFIXES
          + """
          SELECT DISTINCT ?entity ?name ?type {
            { SELECT DISTINCT ?entity { ?mention parley:refersTo ?entity } }
            ?entity rdfs:label ?name ; a ?type
          }""";

  private static final String LINKED =
      PREFIXES
          + """
          SELECT ?entity ?item (MAX(?each) AS ?score) {
            ?link a parley:Link ; parley:entity ?entity ; parley:item ?item ; parley:score ?each
          } GROUP BY ?entity ?item""";

  private static final String CANDIDATES =
      PREFIXES
          + """
          SELECT ?entity ?item (MAX(?each) AS ?score) {
            ?link a parley:Candidate ; parley:entity ?entity ; parley:item ?item ;
                  parley:score ?each
          } GROUP BY ?entity ?item""";

  private static final Comparator<Row> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(Row::mentions)
          .reversed()
          .thenComparing(Row::name)
          .thenComparing(Row::entity);

  /**
   * One entity. Texts are empty where there is nothing to tell.
   *
   * @param entity its IRI
   * @param item the Wikidata item, such as {@code Q35}
   * @param candidates other items with their scores, the likeliest first
   * @param conflict what does not fit together with another entity
   */
  record Row(
      String entity,
      String name,
      String type,
      String item,
      String score,
      int mentions,
      int documents,
      String candidates,
      String conflict) {}

  private EntityList() {}

  static ImmutableList<Row> of(Store store) throws ProblemException {
    Map<String, ImmutableMap<String, Term>> named = new LinkedHashMap<>();
    for (ImmutableMap<String, Term> row : rows(store, NAMED)) {
      // The longest of several labels: documents differ in how much of a name they give.
      named.merge(
          text(row, "entity"),
          row,
          (one, other) -> text(one, "name").length() >= text(other, "name").length() ? one : other);
    }
    Map<String, ImmutableMap<String, Term>> links = new LinkedHashMap<>();
    rows(store, LINKED).forEach(row -> links.put(text(row, "entity"), row));
    ListMultimap<String, String> candidates = candidates(store);
    List<Row> list = new ArrayList<>();
    for (ImmutableMap<String, Term> row : rows(store, MENTIONED)) {
      String entity = text(row, "entity");
      ImmutableMap<String, Term> name = named.getOrDefault(entity, ImmutableMap.of());
      ImmutableMap<String, Term> link = links.getOrDefault(entity, ImmutableMap.of());
      list.add(
          new Row(
              entity,
              text(name, "name"),
              localName(text(name, "type")),
              localName(text(link, "item")),
              text(link, "score"),
              Integer.parseInt(text(row, "mentions")),
              Integer.parseInt(text(row, "documents")),
              String.join(", ", candidates.get(entity)),
              ""));
    }
    return withConflicts(list);
  }

  private static ListMultimap<String, String> candidates(Store store) throws ProblemException {
    List<ImmutableMap<String, Term>> rows = new ArrayList<>(rows(store, CANDIDATES));
    rows.sort(
        Comparator.comparing((ImmutableMap<String, Term> row) -> text(row, "entity"))
            .thenComparing(
                Comparator.comparingDouble(
                        (ImmutableMap<String, Term> row) -> Double.parseDouble(text(row, "score")))
                    .reversed())
            .thenComparing(row -> text(row, "item")));
    ListMultimap<String, String> candidates = LinkedListMultimap.create();
    for (ImmutableMap<String, Term> row : rows) {
      candidates.put(text(row, "entity"), localName(text(row, "item")) + " " + text(row, "score"));
    }
    return candidates;
  }

  /** Marks those that share an item with another name, or a name with another item. */
  private static ImmutableList<Row> withConflicts(List<Row> list) {
    TreeMultimap<String, String> byItem = TreeMultimap.create();
    TreeMultimap<String, String> byName = TreeMultimap.create();
    for (Row row : list) {
      byItem.put(row.item(), row.entity());
      byName.put(row.name(), row.entity());
    }
    List<Row> marked = new ArrayList<>();
    for (Row row : list) {
      List<String> conflicts = new ArrayList<>();
      SortedSet<String> sameItem = others(byItem.get(row.item()), row.entity());
      if (!row.item().isEmpty() && !sameItem.isEmpty()) {
        conflicts.add("same item as " + localNames(sameItem));
      }
      SortedSet<String> sameName = others(byName.get(row.name()), row.entity());
      if (!sameName.isEmpty()) {
        conflicts.add("same name as " + localNames(sameName));
      }
      marked.add(
          new Row(
              row.entity(),
              row.name(),
              row.type(),
              row.item(),
              row.score(),
              row.mentions(),
              row.documents(),
              row.candidates(),
              String.join("; ", conflicts)));
    }
    return ImmutableList.sortedCopyOf(MOST_MENTIONED_FIRST, marked);
  }

  private static SortedSet<String> others(SortedSet<String> all, String one) {
    SortedSet<String> others = new TreeSet<>(all);
    others.remove(one);
    return others;
  }

  private static String localNames(SortedSet<String> iris) {
    return String.join(", ", iris.stream().map(EntityList::localName).toList());
  }

  /** The rows as the answer to a query. */
  static Answer.Table table(ImmutableList<Row> list) {
    ImmutableList.Builder<ImmutableMap<String, Term>> rows = ImmutableList.builder();
    for (Row row : list) {
      ImmutableMap.Builder<String, Term> cells = ImmutableMap.builder();
      put(cells, "name", row.name());
      put(cells, "type", row.type());
      put(cells, "item", row.item());
      put(cells, "score", row.score());
      put(cells, "mentions", Integer.toString(row.mentions()));
      put(cells, "documents", Integer.toString(row.documents()));
      put(cells, "candidates", row.candidates());
      put(cells, "conflict", row.conflict());
      put(cells, "entity", row.entity());
      rows.add(cells.buildOrThrow());
    }
    return new Answer.Table(
        ImmutableList.of(
            "name",
            "type",
            "item",
            "score",
            "mentions",
            "documents",
            "candidates",
            "conflict",
            "entity"),
        rows.build());
  }

  private static void put(ImmutableMap.Builder<String, Term> cells, String column, String value) {
    if (!value.isEmpty()) {
      cells.put(column, Term.of(value));
    }
  }

  private static ImmutableList<ImmutableMap<String, Term>> rows(Store store, String query)
      throws ProblemException {
    return store.answer(Question.of(query, "entities")) instanceof Answer.Table table
        ? table.rows()
        : ImmutableList.of();
  }

  private static String text(ImmutableMap<String, Term> row, String column) {
    Term term = row.get(column);
    return term == null ? "" : term.lexical();
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
