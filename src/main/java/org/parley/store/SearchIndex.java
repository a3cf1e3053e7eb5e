package org.parley.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of all labels and sentences, over the union of the graphs: a label that a
 * hundred documents give the same entity is one hit. It is made from TDB2 and can always be made
 * again, so it never stands in the way of a load. Fields: {@code any} (searched by default), {@code
 * label}, {@code text}.
 *
 * <p>It is updated after the commit. Before that, {@link PendingText} has noted which triples are
 * concerned; what a killed process left there is settled when the store is next opened.
 */
final class SearchIndex implements AutoCloseable {
  /** Of the fields and the analyzer. */
  static final String VERSION = "1";

  /** The predicates whose values are indexed, each with its field. */
  static final ImmutableMap<Node, String> FIELDS =
      ImmutableMap.of(
          Vocabulary.LABEL, "label", Vocabulary.ALT_LABEL, "label", Vocabulary.TEXT, "text");

  private static final String VERSION_KEY = "parley-index";
  private static final String ANY = "any";
  private static final String UID = "uid";
  private static final String IRI = "uri";
  private static final String LANGUAGE = "lang";

  private final Path folder;
  private @Nullable TextIndexLucene open;

  SearchIndex(Path folder) {
    this.folder = folder;
  }

  /** Whether a triple's object is searched for. */
  static boolean covers(Triple triple) {
    return FIELDS.containsKey(triple.getPredicate())
        && triple.getSubject().isURI()
        && triple.getObject().isLiteral();
  }

  /** Whether there is an index of this version. Does not open it, which costs time. */
  boolean isUsable() {
    return new IndexCheck(folder, VERSION_KEY, VERSION).passes();
  }

  /** The index for searching, opened when it is first asked for. */
  synchronized TextIndexLucene searcher() {
    if (open == null) {
      open = open(folder);
    }
    return open;
  }

  /**
   * Brings the index up to date with TDB2 for some triples: those that some graph has go in, the
   * others come out.
   *
   * @param data within a transaction
   */
  synchronized void update(ImmutableSet<Triple> triples, DatasetGraph data) throws IOException {
    IndexWriter writer = searcher().getIndexWriter();
    try {
      for (Triple triple : triples) {
        Term uid = uidTerm(triple);
        if (data.contains(
            Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())) {
          writer.updateDocument(uid, document(triple));
        } else {
          writer.deleteDocuments(uid);
        }
      }
      writer.commit();
    } catch (IOException | RuntimeException e) {
      rollback(e);
      throw e;
    }
  }

  /** Makes the index anew, of what TDB2 has. */
  synchronized void rebuild(DatasetGraph data) throws IOException {
    rebuild(
        writer -> {
          for (Node predicate : FIELDS.keySet()) {
            addAll(UnionView.graph(data).find(Node.ANY, predicate, Node.ANY), writer);
          }
        });
  }

  /**
   * Makes the index anew, of all files of quads in a folder.
   *
   * @param progress is told the share of it that is made, after each file
   */
  synchronized void rebuild(Path quads, DoubleConsumer progress) throws IOException {
    rebuild(
        writer ->
            TextFill.read(quads, t -> writer.updateDocument(uidTerm(t), document(t)), progress));
  }

  /** Makes something of it for a writer. */
  private interface Content {
    void write(IndexWriter writer) throws IOException;
  }

  /** Makes the index anew beside the old one and then puts it in its place. */
  private void rebuild(Content content) throws IOException {
    close();
    Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.delete(fresh);
    try (IndexWriter writer = open(fresh).getIndexWriter()) {
      writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
      content.write(writer);
      writer.commit();
    }
    Folders.delete(folder);
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void addAll(Iterator<Triple> triples, IndexWriter writer) throws IOException {
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (covers(triple)) {
        writer.addDocument(document(triple));
      }
    }
  }

  private static Document document(Triple triple) {
    String text = triple.getObject().getLiteralLexicalForm();
    String language = triple.getObject().getLiteralLanguage();
    String field = FIELDS.get(triple.getPredicate());
    Document document = new Document();
    document.add(new Field(IRI, triple.getSubject().getURI(), TextIndexLucene.ftIRI));
    document.add(new StringField(UID, uid(triple), Field.Store.NO));
    document.add(new TextField(ANY, text, Field.Store.YES));
    document.add(new TextField(field == null ? ANY : field, text, Field.Store.YES));
    if (!language.isEmpty()) {
      document.add(new StringField(LANGUAGE, language, Field.Store.YES));
    }
    return document;
  }

  private static Term uidTerm(Triple triple) {
    return new Term(UID, uid(triple));
  }

  private static String uid(Triple triple) {
    return Hashing.sha256().hashString(NodeFmtLib.strNT(triple), StandardCharsets.UTF_8).toString();
  }

  private static TextIndexLucene open(Path folder) {
    EntityDefinition definition = new EntityDefinition(IRI, ANY);
    FIELDS.forEach((predicate, field) -> definition.set(field, predicate));
    definition.setLangField(LANGUAGE);
    definition.setUidField(UID);
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new FoldingAnalyzer());
    config.setValueStored(true);
    try {
      return new TextIndexLucene(FSDirectory.open(folder), config);
    } catch (IOException e) {
      throw new TextIndexException("open", e);
    }
  }

  private void rollback(Exception cause) {
    try {
      if (open != null) {
        open.rollback();
      }
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
      open = null;
    }
  }

  @Override
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
