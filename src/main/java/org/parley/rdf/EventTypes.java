package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;

/** The types of events of the ontology, by their local names. */
public final class EventTypes {
  private static final String ONTOLOGY = "ontology/parley.ttl";

  private final ImmutableSet<String> names;
  private final ImmutableMap<String, String> plover;

  private EventTypes(ImmutableSet<String> names, ImmutableMap<String, String> plover) {
    this.names = names;
    this.plover = plover;
  }

  /** Reads the types of the ontology that Parley comes with. */
  public static EventTypes load() {
    try (Reader in = Resources.asCharSource(Resources.getResource(ONTOLOGY), UTF_8).openStream()) {
      return of(Rio.parse(in, "", RDFFormat.TURTLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventTypes of(Model ontology) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    ImmutableMap.Builder<String, String> plover = ImmutableMap.builder();
    for (Resource type : ontology.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
      if (type instanceof IRI iri && iri.getNamespace().equals(Terms.EVENT_NAMESPACE)) {
        names.add(iri.getLocalName());
        Models.objectString(ontology.filter(iri, Terms.PLOVER_CODE, null))
            .ifPresent(code -> plover.put(iri.getLocalName(), code));
      }
    }
    return new EventTypes(names.build(), plover.buildOrThrow());
  }

  /** The local names of all types, in the order of the ontology. */
  public ImmutableSet<String> names() {
    return names;
  }

  /** The PLOVER code of a type; null where it has none, or where there is no such type. */
  public @Nullable String plover(String name) {
    return plover.get(name);
  }
}
