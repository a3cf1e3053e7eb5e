package org.parley.wikidata;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Gazetteer;

/**
 * Facts about items, item by item: those that come with Parley, and those that were pulled, which
 * take precedence.
 */
public final class Slice {
  private static final String SAMPLE = "data/wikidata/sample.nt";
  private static final Pattern BLOCK = Pattern.compile("# (Q[1-9][0-9]*)\\b.*");
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final Pattern PLACE =
      Pattern.compile("<[^>]*/Q\\d+> <[^>]*/direct/P625> (\"Point.*) \\.");
  private static final Pattern VALUE =
      Pattern.compile("<" + Pattern.quote(Triples.WD) + "(Q[1-9][0-9]*)> \\.$");

  private final ImmutableSortedMap<String, ImmutableList<String>> blocks;
  private final ImmutableListMultimap<String, String> viewpoints;

  private Slice(
      Map<String, ImmutableList<String>> blocks, ImmutableListMultimap<String, String> viewpoints) {
    this.blocks = ImmutableSortedMap.copyOf(blocks);
    this.viewpoints = viewpoints;
  }

  /**
   * The facts that come with Parley: about what its sample articles name, the memberships of all
   * states, and viewpoints on territories.
   */
  public static Slice bundled() {
    Map<String, ImmutableList.Builder<String>> read = new TreeMap<>();
    try {
      ImmutableList.Builder<String> block = ImmutableList.builder();
      for (String line :
          Resources.readLines(Resources.getResource(SAMPLE), StandardCharsets.UTF_8)) {
        Matcher head = BLOCK.matcher(line);
        if (head.matches()) {
          block = read.computeIfAbsent(head.group(1), item -> ImmutableList.builder());
        } else if (line.startsWith("<")) {
          block.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + SAMPLE, e);
    }
    Gazetteer gazetteer = Gazetteer.bundled();
    MembershipTriples.bundled(gazetteer)
        .asMap()
        .forEach(
            (item, lines) ->
                read.computeIfAbsent(item, unknown -> ImmutableList.builder()).addAll(lines));
    Map<String, ImmutableList<String>> blocks = new TreeMap<>();
    read.forEach((item, lines) -> blocks.put(item, lines.build()));
    return new Slice(blocks, ViewpointTriples.bundled(gazetteer));
  }

  /** The same, with the items of a cache in place of what is here about them. */
  public Slice with(ItemCache cache) throws ProblemException {
    Map<String, ImmutableList<String>> all = new TreeMap<>(blocks);
    all.putAll(cache.blocks());
    return new Slice(all, viewpoints);
  }

  /**
   * The triples about some items and about the items that are their values, sorted, each once.
   *
   * @param items identifiers such as {@code Q42}
   */
  ImmutableList<String> about(Collection<String> items) {
    TreeSet<String> lines = new TreeSet<>();
    Set<String> values = new HashSet<>();
    for (String item : items) {
      lines.addAll(viewpoints.get(item));
      for (String line : blocks.getOrDefault(item, ImmutableList.of())) {
        lines.add(line);
        Matcher place = PLACE.matcher(line);
        if (place.matches()) {
          geometry(item, place.group(1), lines);
        }
        Matcher value = VALUE.matcher(line);
        if (value.find()) {
          values.add(value.group(1));
        }
      }
    }
    values.forEach(value -> lines.addAll(blocks.getOrDefault(value, ImmutableList.of())));
    lines.addAll(KeptProperties.described(lines));
    return ImmutableList.copyOf(lines);
  }

  /** Coordinates as GeoSPARQL has them. */
  private static void geometry(String item, String wkt, Set<String> lines) {
    String node = "<https://w3id.org/parley/id/wikidata/" + item + "-geometry>";
    lines.add("<" + Triples.WD + item + "> <" + GEO + "hasGeometry> " + node + " .");
    lines.add(node + " <" + Triples.RDF_TYPE + "> <" + GEO + "Geometry> .");
    lines.add(node + " <" + GEO + "asWKT> " + wkt + " .");
  }

  /** The items that are values of some items and of which nothing is known. */
  ImmutableSet<String> unknownValuesOf(Collection<String> items) {
    ImmutableSet.Builder<String> unknown = ImmutableSet.builder();
    for (String item : items) {
      for (String line : blocks.getOrDefault(item, ImmutableList.of())) {
        Matcher value = VALUE.matcher(line);
        if (value.find() && !blocks.containsKey(value.group(1))) {
          unknown.add(value.group(1));
        }
      }
    }
    return unknown.build();
  }

  /**
   * Writes the triples about some items as one named graph, {@code NAME.nq.gz}, for the store.
   *
   * @param folder where the file goes; it is made where there is none
   * @param graph the graph's IRI
   * @return the file; null if nothing is known about any of the items
   */
  public @org.jspecify.annotations.Nullable Path write(
      Path folder, String graph, Collection<String> items) throws ProblemException {
    ImmutableList<String> lines = about(items);
    if (lines.isEmpty()) {
      return null;
    }
    String name = Splitter.on('/').splitToStream(graph).reduce((before, last) -> last).orElse("");
    Path file = folder.resolve(name + ".nq.gz");
    try {
      Files.createDirectories(folder);
      try (BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
        for (String line : lines) {
          out.append(line, 0, line.length() - 1).append(Triples.iri(graph)).append(" .\n");
        }
      }
      return file;
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.WRITE_FAILED,
              file.toString(),
              e.getMessage(),
              "the facts from Wikidata cannot be written",
              "free space on the disk, then run the same again"),
          e);
    }
  }
}
