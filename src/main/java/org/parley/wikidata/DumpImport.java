package org.parley.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.EntityType;
import org.parley.link.GazetteerEntry;
import org.parley.link.GazetteerTable;
import org.parley.link.GazetteerTurtle;

/**
 * Makes a gazetteer of a dump of Wikidata. The dump is read once, line by line; what may be wanted
 * goes to disk, since what an item is can only be told when all classes have been seen. Memory is
 * needed only for the classes that are wanted.
 */
public final class DumpImport {
  /** So many lines are between two checkpoints. */
  private static final int CHECKPOINT = 100_000;

  /**
   * What is wanted.
   *
   * @param classes class to what its instances are
   * @param countries the countries to whose items it is confined, as identifiers; empty for all
   * @param leastSitelinks the least number of pages about an item
   * @param known items that another gazetteer has already
   */
  public record Settings(
      ImmutableMap<String, EntityType> classes,
      ImmutableSet<String> countries,
      int leastSitelinks,
      ImmutableSet<String> known) {
    /** All classes that Parley knows, or those of them that give some types. */
    public static ImmutableMap<String, EntityType> classesOf(ImmutableSet<EntityType> types) {
      return Classes.bundled().entrySet().stream()
          .filter(each -> types.isEmpty() || types.contains(each.getValue()))
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  /** Is told how it goes. */
  @FunctionalInterface
  public interface Listener {
    void read(long lines, double share);
  }

  /**
   * What came of it.
   *
   * @param entries how many entries were written
   * @param lines how many lines the dump has
   * @param bad how many of them could not be read
   */
  public record Report(int entries, long lines, long bad) {}

  private final Settings settings;
  private final int checkpoint;
  private final ObjectMapper mapper = new ObjectMapper();

  public DumpImport(Settings settings) {
    this(settings, CHECKPOINT);
  }

  /**
   * @param checkpoint after how many lines what was read is made safe, at the earliest
   */
  DumpImport(Settings settings, int checkpoint) {
    this.settings = settings;
    this.checkpoint = checkpoint;
  }

  /**
   * Reads a dump and writes a gazetteer, in Turtle or, if its name ends in {@code .tsv.gz}, as a
   * table.
   *
   * @throws ProblemException if the dump is none or cannot be read to its end, or the disk is full;
   *     the same call goes on where it was
   */
  public Report run(Path dump, Path output, Listener listener) throws ProblemException {
    Path work = output.resolveSibling(output.getFileName() + ".work");
    try (DumpLines lines = DumpLines.open(dump);
        Spool spool = Spool.open(work, identity(dump))) {
      long bad = read(lines, spool, dump, listener);
      int entries = write(spool, dump, output);
      long count = spool.lines();
      spool.delete();
      return new Report(entries, count, bad);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.UNREADABLE_FILE,
              dump.toString(),
              e.getMessage(),
              "the import broke off",
              "check the dump's download and the free space, then run the same command: it goes on"
                  + " where it was"),
          e);
    }
  }

  private String identity(Path dump) throws IOException {
    return dump.getFileName() + " " + Files.size(dump) + " " + settings.leastSitelinks();
  }

  private long read(DumpLines lines, Spool spool, Path dump, Listener listener)
      throws IOException, ProblemException {
    boolean isTriples = dump.toString().matches(".*\\.nt(\\.gz|\\.bz2)?");
    TruthyItems truthy = new TruthyItems();
    long number = 0;
    long bad = 0;
    long done = spool.lines();
    long safe = done;
    long items = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (number <= done) {
        continue;
      }
      ItemJson item = null;
      try {
        item = isTriples ? truthy.add(line) : item(line);
        if (item != null) {
          items++;
          keep(item, spool);
        }
      } catch (JsonProcessingException e) {
        bad++;
      }
      // An item's triples are spread over lines: one is complete when the next one begins.
      boolean between = !isTriples || item != null;
      long complete = isTriples ? number - 1 : number;
      if (between && complete - safe >= checkpoint) {
        spool.checkpoint(complete);
        safe = complete;
        listener.read(complete, lines.share());
      }
    }
    ItemJson last = isTriples ? truthy.end() : null;
    if (last != null) {
      items++;
      keep(last, spool);
    }
    if (items == 0 && done == 0) {
      throw new ProblemException(
          new Problem(
              Code.UNREADABLE_FILE,
              dump.toString(),
              null,
              "this is no dump of Wikidata: it holds no item",
              "give a JSON dump, with an item a line, or a dump of truthy statements in"
                  + " N-Triples"));
    }
    spool.checkpoint(Math.max(number, done));
    return bad;
  }

  /** The item of a line; null for brackets and for what is no item. */
  private @Nullable ItemJson item(String line) throws JsonProcessingException {
    String text = line.strip();
    if (text.length() < 3) {
      return null;
    }
    ItemJson item =
        new ItemJson(
            mapper.readTree(text.endsWith(",") ? text.substring(0, text.length() - 1) : text));
    return item.isItem() ? item : null;
  }

  private void keep(ItemJson item, Spool spool) throws IOException {
    ImmutableList<String> above = item.bestItems("P279");
    for (String parent : above) {
      spool.subclass(item.id(), parent);
    }
    var candidate = Candidate.of(item);
    if (candidate.isEmpty()) {
      return;
    }
    if (!above.isEmpty()) {
      spool.name(item.id(), candidate.get().label());
    }
    if (candidate.get().sitelinks() >= settings.leastSitelinks()) {
      spool.candidate(mapper.writeValueAsString(candidate.get()));
    }
  }

  private int write(Spool spool, Path dump, Path output) throws IOException {
    Classes classes = Classes.of(settings.classes(), spool::classes);
    Map<String, String> offices = officeNames(spool, classes);
    boolean isTable = output.toString().endsWith(GazetteerTable.ENDING);
    Path part = output.resolveSibling(output.getFileName() + ".part");
    int entries = 0;
    try (Writer out = writer(part, isTable);
        BufferedReader candidates = spool.candidates()) {
      out.write(isTable ? GazetteerTable.HEADER + "\n" : GazetteerTurtle.HEADER);
      Set<String> written = new HashSet<>();
      for (String line = candidates.readLine(); line != null; line = candidates.readLine()) {
        Candidate candidate = mapper.readValue(line, Candidate.class);
        EntityType type = wantedType(candidate, classes);
        if (type != null && written.add(candidate.id())) {
          GazetteerEntry entry = entry(candidate, type, offices, dump.getFileName() + "");
          out.write(isTable ? GazetteerTable.line(entry) + "\n" : GazetteerTurtle.entry(entry));
          entries++;
        }
      }
    }
    Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
    return entries;
  }

  private static Writer writer(Path file, boolean isTable) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new BufferedWriter(
        new OutputStreamWriter(
            isTable ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8),
        1 << 16);
  }

  private @Nullable EntityType wantedType(Candidate candidate, Classes classes) {
    if (settings.known().contains(candidate.id())) {
      return null;
    }
    if (!settings.countries().isEmpty()
        && !settings.countries().contains(candidate.id())
        && Candidate.orEmpty(candidate.countries()).stream()
            .noneMatch(settings.countries()::contains)) {
      return null;
    }
    return classes.typeOf(Candidate.orEmpty(candidate.classes()));
  }

  /** The names of the offices that wanted candidates hold; of no others, for their number. */
  private Map<String, String> officeNames(Spool spool, Classes classes) throws IOException {
    Map<String, String> wanted = new HashMap<>();
    try (BufferedReader candidates = spool.candidates()) {
      for (String line = candidates.readLine(); line != null; line = candidates.readLine()) {
        Candidate candidate = mapper.readValue(line, Candidate.class);
        if (wantedType(candidate, classes) != null) {
          candidate.terms().forEach(term -> wanted.put(term.getKey(), ""));
        }
      }
    }
    try (BufferedReader names = spool.names()) {
      for (String line = names.readLine(); line != null; line = names.readLine()) {
        int tab = line.indexOf('\t');
        wanted.replace(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return wanted;
  }

  private static GazetteerEntry entry(
      Candidate candidate, EntityType type, Map<String, String> offices, String dump) {
    String slug =
        java.text.Normalizer.normalize(candidate.label(), java.text.Normalizer.Form.NFKD)
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String key =
        (slug.length() > 60 ? slug.substring(0, 60).replaceAll("-$", "") : slug)
            + (slug.isEmpty() ? "" : "-")
            + candidate.id().toLowerCase(java.util.Locale.ROOT);
    return new GazetteerEntry(
        key,
        type,
        candidate.label(),
        ImmutableList.copyOf(Candidate.orEmpty(candidate.names())),
        ImmutableList.copyOf(Candidate.orEmpty(candidate.demonyms())),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        type == EntityType.STATE ? candidate.iso() : null,
        candidate.id(),
        "Wikidata, " + dump,
        note(candidate, offices),
        candidate.sitelinks(),
        candidate.coordinates());
  }

  /** Offices with their years, as the notes of the gazetteer have them; else the description. */
  private static @Nullable String note(Candidate candidate, Map<String, String> offices) {
    Map<String, List<String>> terms = new TreeMap<>();
    candidate
        .terms()
        .forEach(
            term -> {
              String name = offices.getOrDefault(term.getKey(), "");
              if (!name.isEmpty()) {
                terms
                    .computeIfAbsent(
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                        key -> new java.util.ArrayList<>())
                    .add(term.getValue());
              }
            });
    if (terms.isEmpty()) {
      return candidate.description() == null || candidate.description().isEmpty()
          ? null
          : candidate.description();
    }
    return terms.entrySet().stream()
        .map(
            office ->
                (office.getKey()
                        + " "
                        + office.getValue().stream()
                            .filter(years -> !years.isEmpty())
                            .sorted()
                            .collect(Collectors.joining(", ")))
                    .strip())
        .collect(Collectors.joining("; "));
  }
}
