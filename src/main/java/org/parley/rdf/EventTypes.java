package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
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

  /** What the build has read of it; missing where nothing was built. */
  private static final String COMPILED = "ontology/event-types.tsv";

  private final ImmutableSet<String> names;
  private final ImmutableMap<String, String> plover;

  private EventTypes(ImmutableSet<String> names, ImmutableMap<String, String> plover) {
    this.names = names;
    this.plover = plover;
  }

  /** Reads the types of the ontology that Parley comes with. */
  public static EventTypes load() {
    try {
      byte[] ontology = Resources.toByteArray(Resources.getResource(ONTOLOGY));
      URL compiled = EventTypes.class.getClassLoader().getResource(COMPILED);
      EventTypes types =
          compiled == null ? null : read(Resources.readLines(compiled, UTF_8), ontology);
      return types != null ? types : of(ontology);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes down the types of the ontology on the class path, so that they can be read without it.
   * The build calls it.
   *
   * @param args the folder of the class path to write to
   */
  public static void main(String[] args) throws IOException {
    byte[] ontology = Resources.toByteArray(Resources.getResource(ONTOLOGY));
    Files.write(Path.of(args[0]).resolve(COMPILED), of(ontology).written(ontology));
  }

  /** A line that tells of which ontology they are, then a line for each: its name, and its code. */
  ImmutableList<String> written(byte[] ontology) {
    ImmutableList.Builder<String> lines = ImmutableList.<String>builder().add(mark(ontology));
    names.forEach(name -> lines.add(name + '\t' + plover.getOrDefault(name, "")));
    return lines.build();
  }

  /** What was written down; null if it was not of exactly this ontology. */
  static @Nullable EventTypes read(List<String> lines, byte[] ontology) {
    if (!lines.get(0).equals(mark(ontology))) {
      return null;
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    ImmutableMap.Builder<String, String> plover = ImmutableMap.builder();
    for (String line : lines.subList(1, lines.size())) {
      int tab = line.indexOf('\t');
      names.add(line.substring(0, tab));
      if (tab + 1 < line.length()) {
        plover.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return new EventTypes(names.build(), plover.buildOrThrow());
  }

  private static String mark(byte[] ontology) {
    CRC32 checksum = new CRC32();
    checksum.update(ontology);
    return ontology.length + " " + checksum.getValue();
  }

  static EventTypes of(byte[] ontology) throws IOException {
    return of(Rio.parse(new ByteArrayInputStream(ontology), "", RDFFormat.TURTLE));
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
