package org.parley.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads as JSON-LD: a context of prefixes, then an object for each named graph that holds
 * one for each subject. It keeps the statements of one subject at a time; closing it completes the
 * document and leaves the writer open.
 *
 * <p>A writer of our own, since the one that RDF4J brings fails where the default locale is
 * Turkish.
 */
final class JsonLdWriter implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;
  private final ListMultimap<IRI, Value> properties =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private @Nullable Resource subject;
  private @Nullable Resource graph;

  JsonLdWriter(Writer out) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(INDENTER);
    printer.indentObjectsWith(INDENTER);
    json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(printer);
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  void write(Statement statement) throws IOException {
    boolean sameGraph = Objects.equals(statement.getContext(), graph);
    if (!sameGraph || !statement.getSubject().equals(subject)) {
      writeSubject();
      subject = statement.getSubject();
    }
    if (!sameGraph) {
      endGraph();
      startGraph(statement.getContext());
    }
    properties.put(statement.getPredicate(), statement.getObject());
  }

  @Override
  public void close() throws IOException {
    writeSubject();
    endGraph();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void startGraph(@Nullable Resource name) throws IOException {
    graph = name;
    if (name != null) {
      json.writeStartObject();
      json.writeStringField("@id", name(name));
      json.writeArrayFieldStart("@graph");
    }
  }

  private void endGraph() throws IOException {
    if (graph != null) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeSubject() throws IOException {
    if (subject == null) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("@id", name(subject));
    for (Map.Entry<IRI, Collection<Value>> property : properties.asMap().entrySet()) {
      boolean isType = property.getKey().equals(RDF.TYPE);
      json.writeFieldName(isType ? "@type" : name(property.getKey()));
      boolean several = property.getValue().size() > 1;
      if (several) {
        json.writeStartArray();
      }
      for (Value value : property.getValue()) {
        if (isType) {
          json.writeString(name((Resource) value));
        } else {
          write(value);
        }
      }
      if (several) {
        json.writeEndArray();
      }
    }
    json.writeEndObject();
    properties.clear();
    subject = null;
  }

  private void write(Value value) throws IOException {
    if (!(value instanceof Literal literal)) {
      json.writeStartObject();
      json.writeStringField("@id", name((Resource) value));
      json.writeEndObject();
    } else if (literal.getDatatype().equals(XSD.STRING)) {
      json.writeString(literal.getLabel());
    } else {
      json.writeStartObject();
      if (literal.getLanguage().isPresent()) {
        json.writeStringField("@language", literal.getLanguage().get());
      } else {
        json.writeStringField("@type", name(literal.getDatatype()));
      }
      json.writeStringField("@value", literal.getLabel());
      json.writeEndObject();
    }
  }

  private static String name(Resource resource) {
    return resource instanceof IRI iri
        ? Vocabulary.prefixed(iri).orElse(iri.stringValue())
        : "_:" + resource.stringValue();
  }
}
