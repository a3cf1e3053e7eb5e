import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.store.FSDirectory;

/** Fuseki as it comes, over the files of a store: its own query operation and TDB2's own executor. See bench/answers. */
public final class BareFuseki {
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String PARLEY = "https://w3id.org/parley/ontology#";

  private BareFuseki() {}

  /** @param arguments the store, the port */
  public static void main(String[] arguments) throws Exception {
    Path store = Path.of(arguments[0]);
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.resolve("tdb2").toString());
    EntityDefinition definition = new EntityDefinition("uri", "any");
    definition.set("label", ResourceFactory.createProperty(RDFS + "label").asNode());
    definition.set("label", ResourceFactory.createProperty(SKOS + "altLabel").asNode());
    definition.set("text", ResourceFactory.createProperty(PARLEY + "text").asNode());
    definition.setLangField("lang");
    definition.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new StandardAnalyzer());
    config.setValueStored(true);
    DatasetGraph indexed =
        TextDatasetFactory.create(data, new TextIndexLucene(FSDirectory.open(store.resolve("text")), config));
    indexed.getContext().set(TDB2.symUnionDefaultGraph, true);
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer.create()
        .port(Integer.parseInt(arguments[1]))
        .loopback(true)
        .add("/ds", indexed, false)
        .build()
        .start()
        .join();
  }
}
