package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.Terms;
import org.parley.store.Census;

/** The description of the dataset in DCAT and VoID. */
final class DatasetDescriptions {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  private final ImmutableList.Builder<Triple> triples = ImmutableList.builder();
  private final String origin;

  private DatasetDescriptions(String origin) {
    this.origin = origin;
  }

  /**
   * The description.
   *
   * @param origin where this server is, without a slash at the end
   * @param baseIri what the IRIs of the graph's resources start with
   */
  static ImmutableList<Triple> of(String origin, String baseIri, Census sizes) {
    DatasetDescriptions description = new DatasetDescriptions(origin);
    description.dataset(baseIri, sizes);
    return description.triples.build();
  }

  private void dataset(String baseIri, Census sizes) {
    Node dataset = here("/dataset#dataset");
    type(dataset, VOID + "Dataset", DCAT + "Dataset");
    add(dataset, DCTERMS + "title", NodeFactory.createLiteralLang("Positions in the news", "en"));
    add(
        dataset,
        DCTERMS + "description",
        NodeFactory.createLiteralLang(
            "Who says what, who demands what of whom, and on which conditions; every statement with"
                + " its speaker, document, sentence and words.",
            "en"));
    add(dataset, VOID + "sparqlEndpoint", here("/sparql"));
    add(dataset, VOID + "dataDump", here("/dump/parley.nq.gz"));
    add(dataset, VOID + "uriSpace", NodeFactory.createLiteralString(baseIri));
    add(dataset, VOID + "vocabulary", iri(Terms.PARLEY));
    add(dataset, "http://xmlns.com/foaf/0.1/homepage", here("/"));
    add(dataset, DCAT + "landingPage", here("/"));
    for (Format format : Format.RDF) {
      add(dataset, VOID + "feature", iri("http://www.w3.org/ns/formats/" + name(format)));
    }
    distribution(dataset, "sparql", "accessURL", "/sparql", "application/sparql-results+json");
    distribution(dataset, "dump", "downloadURL", "/dump/parley.nq.gz", "application/n-quads");
    if (sizes.triples() > 0) {
      add(dataset, VOID + "triples", number(sizes.triples()));
    }
    partitions(dataset, "class", sizes.classes(), "entities");
    partitions(dataset, "property", sizes.properties(), "triples");
  }

  private void distribution(
      Node dataset, String name, String property, String path, String mediaType) {
    Node distribution = here("/dataset#" + name);
    add(dataset, DCAT + "distribution", distribution);
    type(distribution, DCAT + "Distribution");
    add(distribution, DCAT + property, here(path));
    add(
        distribution,
        DCAT + "mediaType",
        iri("https://www.iana.org/assignments/media-types/" + mediaType));
  }

  private void partitions(Node dataset, String kind, List<Census.Entry> parts, String size) {
    int number = 0;
    for (Census.Entry part : parts) {
      Node partition = here("/dataset#" + kind + "-" + number++);
      add(dataset, VOID + kind + "Partition", partition);
      add(partition, VOID + kind, part.term());
      add(partition, VOID + size, number(part.size()));
    }
  }

  private static String name(Format format) {
    return switch (format) {
      case TURTLE -> "Turtle";
      case JSON_LD -> "JSON-LD";
      case N_TRIPLES -> "N-Triples";
      case RDF_XML -> "RDF_XML";
      case TRIG -> "TriG";
      case N_QUADS -> "N-Quads";
      case HTML -> "RDFa";
    };
  }

  private void type(Node node, String... classes) {
    for (String each : classes) {
      triples.add(Triple.create(node, RDF.Nodes.type, iri(each)));
    }
  }

  private void add(Node subject, String property, Node object) {
    triples.add(Triple.create(subject, iri(property), object));
  }

  private Node here(String path) {
    return iri(origin + path);
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
