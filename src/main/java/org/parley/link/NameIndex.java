package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the names of gazetteer entries in sentences, the longest first. Immutable. */
final class NameIndex {
  /** What a form is to its entry. */
  enum Kind {
    LABEL,
    ALIAS,
    DEMONYM,
    ADJECTIVE,
    METONYM
  }

  /**
   * One form of one entry.
   *
   * @param article the article that must stand before it, {@code the} or {@code The}, else empty
   */
  record Name(
      GazetteerEntry entry, Kind kind, String form, ImmutableList<String> atoms, String article) {}

  /** Shorter forms are too often words of the language when a text is written in capitals. */
  private static final int SHORTEST_IN_CAPITALS = 4;

  private static final Comparator<Name> LONGEST_FIRST =
      Comparator.<Name>comparingInt(name -> -name.atoms().size())
          .thenComparing(name -> name.entry().key())
          .thenComparing(Name::kind);

  private final ImmutableListMultimap<String, Name> byFirstAtom;
  private final ImmutableListMultimap<String, Name> byFirstCapitals;

  /**
   * @param withheld forms that are not to be found, by the keys of their entries
   */
  NameIndex(Iterable<GazetteerEntry> entries, SetMultimap<String, String> withheld) {
    List<Name> names = new ArrayList<>();
    for (GazetteerEntry entry : entries) {
      names.add(name(entry, Kind.LABEL, entry.label()));
      entry.names().forEach(form -> names.add(name(entry, Kind.ALIAS, form)));
      entry.demonyms().forEach(form -> names.add(name(entry, Kind.DEMONYM, form)));
      entry.adjectives().forEach(form -> names.add(name(entry, Kind.ADJECTIVE, form)));
      entry.metonyms().forEach(form -> names.add(name(entry, Kind.METONYM, form)));
    }
    names.removeIf(name -> withheld.containsEntry(name.entry().key(), name.form()));
    names.sort(LONGEST_FIRST);
    ImmutableListMultimap.Builder<String, Name> exact = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Name> capitals = ImmutableListMultimap.builder();
    for (Name name : names) {
      String first = name.atoms().get(0);
      exact.put(first, name);
      if (Character.isLowerCase(first.codePointAt(0))) {
        exact.put(capitalised(first), name);
      } else if (name.atoms().size() > 1 && name.atoms().get(1).equals("-")) {
        // "Al-Qaeda" is "al-Qaeda" within a sentence.
        exact.put(Ascii.toLowerCase(first), name);
      }
      if (name.form().length() >= SHORTEST_IN_CAPITALS) {
        capitals.put(Ascii.toUpperCase(first), name);
      }
    }
    this.byFirstAtom = exact.build();
    this.byFirstCapitals = capitals.build();
  }

  private static Name name(GazetteerEntry entry, Kind kind, String form) {
    boolean article = form.startsWith("the ") || form.startsWith("The ");
    return new Name(
        entry,
        kind,
        form,
        Atoms.of(article ? form.substring(4) : form),
        article ? form.substring(0, 3) : "");
  }

  /** The names that have exactly this form. */
  ImmutableList<Name> named(String form) {
    ImmutableList<String> atoms = Atoms.of(form);
    return byFirstAtom.get(atoms.get(0)).stream()
        .filter(name -> name.atoms().equals(atoms))
        .collect(ImmutableList.toImmutableList());
  }

  private static String capitalised(String atom) {
    return atom.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + atom.substring(1);
  }

  /**
   * The longest names that begin with a token and end with one.
   *
   * @return names of the same number of atoms; empty if none begins there
   */
  ImmutableList<Name> longestAt(Words words, int token) {
    int length = 0;
    int from = words.firstAtom(token);
    boolean shouted = words.isShouted() || isCapitalised(words, token);
    String first = words.atom(from);
    ImmutableList<Name> exact = byFirstAtom.get(first);
    shouted &= exact.isEmpty();
    ImmutableList<Name> names = shouted ? byFirstCapitals.get(first) : exact;
    if (names.isEmpty()) {
      return names;
    }
    ImmutableList.Builder<Name> found = ImmutableList.builder();
    for (Name name : names) {
      if (length > 0 && name.atoms().size() < length) {
        break;
      }
      if (words.isTokenEnd(from + name.atoms().size())
          && matches(name, words, from, shouted)
          && hasArticle(name, words, token)
          && !isPair(name, words, token)) {
        length = name.atoms().size();
        found.add(name);
      }
    }
    return found.build();
  }

  /** "Both <i>Serbia and Montenegro</i> agree": two, and not what they were together. */
  private static boolean isPair(Name name, Words words, int token) {
    return token > 0 && words.lower(token - 1).equals("both") && name.form().contains(" and ");
  }

  /** A word that a text writes in capitals though the gazetteer does not: "DAESH", "PORT SUDAN". */
  private static boolean isCapitalised(Words words, int token) {
    return isLongAcronym(words, token)
        || isDateline(words, token)
        || words.isAcronym(token) && token + 1 < words.size() && isLongAcronym(words, token + 1);
  }

  /** "LIMA, Nov 3 -", "LIMA (Wire) -", "NEW YORK, 9 October —". */
  private static boolean isDateline(Words words, int token) {
    int end = 0;
    int letters = 0;
    while (end < words.size() && words.isAcronym(end)) {
      letters += words.form(end).length();
      end++;
    }
    if (token >= end || letters < SHORTEST_IN_CAPITALS || end + 1 >= words.size()) {
      return false;
    }
    String next = words.form(end);
    return next.equals("(") || next.equals("-LRB-") || next.equals(",");
  }

  private static boolean isLongAcronym(Words words, int token) {
    return words.isAcronym(token) && words.form(token).length() > SHORTEST_IN_CAPITALS;
  }

  /** The first atom is known to fit. */
  private static boolean matches(Name name, Words words, int from, boolean shouted) {
    for (int i = 1; i < name.atoms().size(); i++) {
      String wanted = name.atoms().get(i);
      if (!words.atom(from + i).equals(shouted ? Ascii.toUpperCase(wanted) : wanted)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasArticle(Name name, Words words, int token) {
    if (name.article().isEmpty()) {
      return true;
    }
    if (token == 0 || !words.lower(token - 1).equals("the")) {
      return false;
    }
    return name.article().equals("the") || words.form(token - 1).equals("The");
  }
}
