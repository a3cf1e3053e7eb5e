package org.parley.link;

import com.google.common.base.CaseFormat;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Correction.Named;

/** The entries of a gazetteer while corrections are worked in. */
final class AmendedEntries {
  private static final String SOURCE = "corrections";

  private final Gazetteer original;
  private final TreeMap<String, GazetteerEntry> byKey = new TreeMap<>();
  private final SetMultimap<String, String> withheld;

  AmendedEntries(Gazetteer original) {
    this.original = original;
    original.entries().forEach(entry -> byKey.put(entry.key(), entry));
    this.withheld = HashMultimap.create(original.withheld());
  }

  Gazetteer gazetteer() {
    return original.with(byKey.values(), withheld);
  }

  void apply(Correction correction) throws ProblemException {
    switch (correction.kind()) {
      case SAME, IS -> join(correction);
      case DIFFERENT -> part(correction);
    }
  }

  /** Gives one entry the names of all, and takes them from the others. */
  private void join(Correction correction) throws ProblemException {
    GazetteerEntry target = target(correction);
    Set<String> names = new LinkedHashSet<>(target.names());
    for (Named named : correction.named()) {
      if (correction.kind() == Correction.Kind.SAME) {
        GazetteerEntry entry = find(named, correction.place());
        if (entry != null && !entry.key().equals(target.key())) {
          byKey.remove(entry.key());
          forms(entry).forEach(names::add);
        }
      }
      if (!named.isItem() && !named.isIri()) {
        names.add(named.text());
        for (GazetteerEntry other : byKey.values()) {
          if (!other.key().equals(target.key()) && forms(other).anyMatch(named.text()::equals)) {
            withheld.put(other.key(), named.text());
          }
        }
        withheld.remove(target.key(), named.text());
      }
    }
    names.remove(target.label());
    byKey.put(target.key(), named(target, ImmutableList.copyOf(names)));
  }

  /** The entry that all are: the first that is known, else a new one. */
  private GazetteerEntry target(Correction correction) throws ProblemException {
    Named item = null;
    Named typed = null;
    for (Named named : correction.named()) {
      GazetteerEntry entry = find(named, correction.place());
      boolean counts = named.isItem() || correction.kind() == Correction.Kind.SAME;
      if (entry != null && counts) {
        return entry;
      }
      item = named.isItem() ? named : item;
      typed = named.type() == null ? typed : named;
    }
    if (typed == null || typed.type() == null) {
      throw new ProblemException(
          new Problem(
              Code.BAD_VALUE,
              correction.place(),
              correction.named().get(0).text(),
              "the gazetteer knows none of these, and nothing says what they are",
              "write the type with one of them, such as {Person: "
                  + (item == null ? correction.named().get(0).text() : item.text())
                  + "}"));
    }
    Named name = firstName(correction);
    return added(typed.type(), name.text(), item == null ? null : item.text());
  }

  private static Named firstName(Correction correction) throws ProblemException {
    for (Named named : correction.named()) {
      if (!named.isItem() && !named.isIri()) {
        return named;
      }
    }
    throw new ProblemException(
        new Problem(
            Code.BAD_VALUE,
            correction.place(),
            correction.named().get(0).text(),
            "there is no name among these",
            "give the name as the articles write it"));
  }

  /** A new entry under the IRI that a name of its type has without corrections. */
  private GazetteerEntry added(EntityType type, String label, @Nullable String item) {
    String key =
        CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.localName())
            + "-"
            + Keys.slug(label);
    ImmutableList<String> none = ImmutableList.of();
    GazetteerEntry entry =
        new GazetteerEntry(
            key,
            type,
            label,
            none,
            none,
            none,
            none,
            none,
            none,
            null,
            item,
            item == null ? null : SOURCE,
            null,
            0,
            null);
    byKey.put(key, entry);
    return entry;
  }

  /** Takes the first name from the second entry. */
  private void part(Correction correction) throws ProblemException {
    Named name = correction.named().get(0);
    Named other = correction.named().get(1);
    for (Named named : correction.named()) {
      if (named.type() != null && find(named, correction.place()) == null) {
        added(named.type(), named.text(), null);
      }
    }
    GazetteerEntry entry = find(other, correction.place());
    if (entry != null) {
      withheld.put(entry.key(), name.text());
    }
  }

  /** The entry that is meant; null if there is none. */
  private @Nullable GazetteerEntry find(Named named, String place) throws ProblemException {
    if (named.isIri()) {
      GazetteerEntry entry = byKey.get(named.key());
      if (entry == null) {
        throw new ProblemException(
            new Problem(
                Code.BAD_VALUE,
                place,
                named.text(),
                "the gazetteer has no such entity",
                "write its type and name instead, such as {Person: Name}"));
      }
      return entry;
    }
    ImmutableList<GazetteerEntry> found =
        byKey.values().stream()
            .filter(
                entry ->
                    named.isItem()
                        ? named.text().equals(entry.wikidata())
                        : (named.type() == null || named.type() == entry.type())
                            && forms(entry).anyMatch(named.text()::equals)
                            && !withheld.containsEntry(entry.key(), named.text()))
            .collect(ImmutableList.toImmutableList());
    if (found.size() > 1 && !named.isItem()) {
      // Metonyms and other names of others do not count where a label fits.
      ImmutableList<GazetteerEntry> labelled =
          found.stream()
              .filter(entry -> entry.label().equals(named.text()))
              .collect(ImmutableList.toImmutableList());
      return labelled.size() == 1 ? labelled.get(0) : null;
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static Stream<String> forms(GazetteerEntry entry) {
    return Stream.of(
            Stream.of(entry.label()),
            entry.names().stream(),
            entry.demonyms().stream(),
            entry.adjectives().stream(),
            entry.metonyms().stream())
        .flatMap(forms -> forms);
  }

  /** The entry with other names, which hold without context: the user has said so. */
  private static GazetteerEntry named(GazetteerEntry entry, ImmutableList<String> names) {
    return new GazetteerEntry(
        entry.key(),
        entry.type(),
        entry.label(),
        names,
        entry.demonyms(),
        entry.adjectives(),
        entry.metonyms(),
        entry.kindNouns(),
        ImmutableList.of(),
        entry.iso3166(),
        entry.wikidata(),
        entry.source(),
        entry.note(),
        entry.sitelinks(),
        entry.coordinates());
  }
}
