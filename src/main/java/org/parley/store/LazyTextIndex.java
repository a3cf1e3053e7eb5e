package org.parley.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The index as {@code text:query} finds it in the dataset's context: for reading only, and opened
 * by the first query that searches, since most do not and Lucene takes its time.
 */
record LazyTextIndex(SearchIndex index) implements TextIndex {
  @Override
  public EntityDefinition getDocDef() {
    return index.searcher().getDocDef();
  }

  @Override
  public Map<String, Node> get(String uri) {
    return index.searcher().get(uri);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit) {
    return index.searcher().query(property, words, graph, language, limit);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property, String words, @Nullable String graph, @Nullable String language) {
    return index.searcher().query(property, words, graph, language);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return index.searcher().query(property, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return index.searcher().query(properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return index.searcher().query(subject, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return index.searcher().query(subject, properties, words, graph, language, limit, highlight);
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void close() {}

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the index is updated by the store only");
  }
}
