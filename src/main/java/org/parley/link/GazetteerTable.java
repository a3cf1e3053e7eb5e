package org.parley.link;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The form of large gazetteers: a compressed table, {@code .tsv.gz}, of an entry a line. It says
 * what Turtle says and is read several times faster. The first line names the columns; within a
 * column, values are separated by {@code |}.
 */
public final class GazetteerTable {
  /** How the names of such files end. */
  public static final String ENDING = ".tsv.gz";

  /** The first line. */
  public static final String HEADER =
      "key\ttype\tlabel\taltLabel\tdemonym\tadjective\tmetonym\tkindNoun\tcontextWord\tiso3166"
          + "\twikidataId\tsource\tnote\tsitelinks\tcoordinates";

  private static final int COLUMNS = Splitter.on('\t').splitToList(HEADER).size();
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter VALUES = Splitter.on('|').omitEmptyStrings();
  private static final Joiner LIST = Joiner.on('|');

  private GazetteerTable() {}

  /** The line of an entry. Tabs, bars and line breaks in names become spaces. */
  public static String line(GazetteerEntry entry) {
    return String.join(
        "\t",
        entry.key(),
        entry.type().localName(),
        clean(entry.label()),
        list(entry.names()),
        list(entry.demonyms()),
        list(entry.adjectives()),
        list(entry.metonyms()),
        list(entry.kindNouns()),
        list(entry.contextWords()),
        Strings.nullToEmpty(entry.iso3166()),
        Strings.nullToEmpty(entry.wikidata()),
        clean(Strings.nullToEmpty(entry.source())),
        clean(Strings.nullToEmpty(entry.note())),
        Integer.toString(entry.sitelinks()),
        Strings.nullToEmpty(entry.coordinates()));
  }

  private static String list(List<String> values) {
    return LIST.join(values.stream().map(GazetteerTable::clean).toList());
  }

  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}|]+", " ").strip();
  }

  static ImmutableList<GazetteerEntry> read(String file, byte[] table) throws ProblemException {
    ImmutableList.Builder<GazetteerEntry> entries = ImmutableList.builder();
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(table)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1) {
          if (!line.equals(HEADER)) {
            throw bad(file, 1, line, "the first line does not name the columns of a gazetteer");
          }
          continue;
        }
        List<String> cells = CELLS.splitToList(line);
        Optional<EntityType> type =
            cells.size() != COLUMNS
                ? Optional.empty()
                : Arrays.stream(EntityType.values())
                    .filter(known -> known.localName().equals(cells.get(1)))
                    .findFirst();
        if (type.isEmpty()
            || !cells.get(0).matches("[a-z0-9]+(?:-[a-z0-9]+)*")
            || cells.get(2).isEmpty()
            || !cells.get(13).matches("\\d{1,9}")
            || !isPoint(cells.get(14))) {
          throw bad(file, number, line, "this line is no entry of a gazetteer");
        }
        entries.add(
            new GazetteerEntry(
                cells.get(0),
                type.get(),
                cells.get(2),
                values(cells.get(3)),
                values(cells.get(4)),
                values(cells.get(5)),
                values(cells.get(6)),
                values(cells.get(7)),
                values(cells.get(8)),
                optional(cells.get(9)),
                optional(cells.get(10)),
                optional(cells.get(11)),
                optional(cells.get(12)),
                Integer.parseInt(cells.get(13)),
                optional(cells.get(14))));
      }
    } catch (IOException e) {
      throw bad(file, number, null, "the file is damaged or no gzip archive");
    }
    return entries.build();
  }

  private static boolean isPoint(String cell) {
    return cell.isEmpty() || GazetteerProperty.COORDINATES.shape().fits(cell, null);
  }

  private static ImmutableList<String> values(String cell) {
    return cell.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(VALUES.split(cell));
  }

  private static @Nullable String optional(String cell) {
    return Strings.emptyToNull(cell);
  }

  private static ProblemException bad(
      String file, int line, @Nullable String value, String message) {
    String shown = value == null || value.length() <= 80 ? value : value.substring(0, 80) + "…";
    return new ProblemException(
        new Problem(
            Code.BAD_GAZETTEER,
            file + ":" + line,
            shown,
            message,
            "write the file anew with parley wikidata import"));
  }
}
