package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Reads what who holds disputed territories to be, from Turtle as strict as that of the entries:
 * whatever is not a complete claim about entries of the gazetteer is an error.
 */
public final class Viewpoints {
  private static final String BUNDLED = "data/gazetteer/viewpoints/disputed-territories.ttl";
  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String ENTITY = "https://w3id.org/parley/id/entity/";
  private static final ImmutableSet<String> PROPERTIES =
      ImmutableSet.of(
          RDF.TYPE.stringValue(),
          PARLEY + "territory",
          PARLEY + "status",
          PARLEY + "object",
          PARLEY + "viewpoint",
          DCTERMS.SOURCE.stringValue());

  /** The types of status that a view can give; those with true need an object. */
  private static final Map<String, Boolean> STATUSES =
      Map.of(
          "partOf", true,
          "claimedBy", true,
          "administeredBy", true,
          "occupiedBy", true,
          "disputedBetween", true,
          "independent", false,
          "autonomous", false);

  private final String file;
  private final Gazetteer gazetteer;

  private Viewpoints(String file, Gazetteer gazetteer) {
    this.file = file;
    this.gazetteer = gazetteer;
  }

  /** Those that come with the program, in the order of the file. */
  public static ImmutableList<Viewpoint> bundled(Gazetteer gazetteer) {
    try {
      return read(BUNDLED, Resources.toByteArray(Resources.getResource(BUNDLED)), gazetteer);
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + BUNDLED, e);
    } catch (ProblemException e) {
      throw new IllegalStateException("the bundled viewpoints are damaged", e);
    }
  }

  /**
   * The viewpoints of a file.
   *
   * @param file its name for messages
   * @throws ProblemException if it is no Turtle or holds anything but complete viewpoints
   */
  static ImmutableList<Viewpoint> read(String file, byte[] turtle, Gazetteer gazetteer)
      throws ProblemException {
    Map<String, SetMultimap<String, Value>> nodes = new LinkedHashMap<>();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            nodes
                .computeIfAbsent(
                    statement.getSubject().stringValue(), node -> LinkedHashMultimap.create())
                .put(statement.getPredicate().stringValue(), statement.getObject());
          }
        });
    Viewpoints reader = new Viewpoints(file, gazetteer);
    try {
      parser.parse(new ByteArrayInputStream(turtle), PARLEY);
    } catch (RDFParseException e) {
      throw reader.bad(String.valueOf(e.getLineNumber()), "this is no Turtle: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    ImmutableList.Builder<Viewpoint> viewpoints = ImmutableList.builder();
    for (var node : nodes.entrySet()) {
      viewpoints.add(reader.viewpoint(node.getKey(), node.getValue()));
    }
    return viewpoints.build();
  }

  private Viewpoint viewpoint(String iri, SetMultimap<String, Value> values)
      throws ProblemException {
    for (String property : values.keySet()) {
      if (!PROPERTIES.contains(property)) {
        throw bad(iri, "a viewpoint has the property " + property + ", which is not known");
      }
    }
    if (!one(iri, values, RDF.TYPE.stringValue()).equals(PARLEY + "TerritorialStatus")) {
      throw bad(iri, "a viewpoint is not typed as parley:TerritorialStatus");
    }
    String status = one(iri, values, PARLEY + "status").replace(PARLEY, "");
    ImmutableList<GazetteerEntry> objects = entries(iri, values.get(PARLEY + "object"));
    Boolean needsObject = STATUSES.get(status);
    if (needsObject == null || needsObject == objects.isEmpty()) {
      throw bad(iri, "the status " + status + " is not known, or has too few or too many objects");
    }
    ImmutableList<GazetteerEntry> holders = entries(iri, values.get(PARLEY + "viewpoint"));
    if (holders.isEmpty()) {
      throw bad(iri, "a viewpoint is nobody's");
    }
    ImmutableList<GazetteerEntry> territories = entries(iri, values.get(PARLEY + "territory"));
    if (territories.size() != 1) {
      throw bad(iri, "a viewpoint is not about exactly one territory");
    }
    return new Viewpoint(
        iri.substring(iri.lastIndexOf('/') + 1),
        territories.get(0),
        status,
        objects,
        holders,
        one(iri, values, DCTERMS.SOURCE.stringValue()));
  }

  private String one(String iri, SetMultimap<String, Value> values, String property)
      throws ProblemException {
    ImmutableList<Value> all = ImmutableList.copyOf(values.get(property));
    if (all.size() != 1 || all.get(0).stringValue().isBlank()) {
      throw bad(iri, "a viewpoint has not exactly one " + property);
    }
    return all.get(0).stringValue();
  }

  private ImmutableList<GazetteerEntry> entries(String iri, Iterable<Value> values)
      throws ProblemException {
    ImmutableList.Builder<GazetteerEntry> entries = ImmutableList.builder();
    for (Value value : values) {
      GazetteerEntry entry =
          value.stringValue().startsWith(ENTITY)
              ? gazetteer.entry(value.stringValue().substring(ENTITY.length()))
              : null;
      if (entry == null) {
        throw bad(iri, "a viewpoint speaks of " + value + ", which the gazetteer does not have");
      }
      entries.add(entry);
    }
    return entries.build();
  }

  private ProblemException bad(String value, String message) {
    return new ProblemException(
        new Problem(
            Code.BAD_GAZETTEER, file, value, message, "see the README of the gazetteer's folder"));
  }
}
