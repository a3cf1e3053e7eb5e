package org.parley.store;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Lets queries that were written for the Wikidata Query Service run as they are: its prefixes need
 * no declaration, and its label service comes last in its group, wherever it is written.
 */
final class WikidataQueries {
  /** What the Query Service declares for everybody. */
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.<String, String>builder()
          .put("wd", "http://www.wikidata.org/entity/")
          .put("wds", "http://www.wikidata.org/entity/statement/")
          .put("wdt", "http://www.wikidata.org/prop/direct/")
          .put("p", "http://www.wikidata.org/prop/")
          .put("ps", "http://www.wikidata.org/prop/statement/")
          .put("psv", "http://www.wikidata.org/prop/statement/value/")
          .put("pq", "http://www.wikidata.org/prop/qualifier/")
          .put("pqv", "http://www.wikidata.org/prop/qualifier/value/")
          .put("pr", "http://www.wikidata.org/prop/reference/")
          .put("wdno", "http://www.wikidata.org/prop/novalue/")
          .put("wikibase", "http://wikiba.se/ontology#")
          .put("bd", "http://www.bigdata.com/rdf#")
          .put("schema", "http://schema.org/")
          .put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .put("skos", "http://www.w3.org/2004/02/skos/core#")
          .put("xsd", "http://www.w3.org/2001/XMLSchema#")
          .put("prov", "http://www.w3.org/ns/prov#")
          .put("owl", "http://www.w3.org/2002/07/owl#")
          .put("geo", "http://www.opengis.net/ont/geosparql#")
          .put("geof", "http://www.opengis.net/def/function/geosparql/")
          .buildOrThrow();

  private WikidataQueries() {}

  /** Declares the prefixes that a text may use; what the text declares itself takes precedence. */
  static void declarePrefixes(Query query, String text) {
    PREFIXES.forEach(
        (prefix, namespace) -> {
          if (text.contains(prefix + ":")) {
            query.getPrefixMapping().setNsPrefix(prefix, namespace);
          }
        });
  }

  /** The query with the label service where it finds the values of all variables. */
  static Query withLabelsLast(Query query, String text) {
    // Others are left untouched; every such service is written "wikibase:label" or by its IRI.
    if (query.getQueryPattern() == null || !text.matches("(?is).*\\bservice\\b.*label.*")) {
      return query;
    }
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementGroup group, List<Element> elements) {
            List<Element> others = new ArrayList<>();
            List<Element> labels = new ArrayList<>();
            elements.forEach(element -> (isLabels(element) ? labels : others).add(element));
            ElementGroup sorted = new ElementGroup();
            others.forEach(sorted::addElement);
            labels.forEach(sorted::addElement);
            return sorted;
          }
        });
  }

  private static boolean isLabels(Element element) {
    return element instanceof ElementService service
        && service.getServiceNode().isURI()
        && service.getServiceNode().getURI().equals(LabelService.IRI);
  }
}
