package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the adjectives of states that only the document names: "<i>Norvian</i> warships" where it
 * speaks of Norvia.
 */
final class OwnAdjectives {
  private static final int SHORTEST = 4;

  private final List<Words> sentences;
  private final Map<String, FoundName> bases = new HashMap<>();
  private final Map<FoundName, FoundName> found = new HashMap<>();

  OwnAdjectives(List<Words> sentences) {
    this.sentences = sentences;
  }

  /** The names of the document in text order, with such adjectives among them. */
  ImmutableList<FoundName> with(List<FoundName> names) {
    names.stream().filter(this::canBeState).forEach(this::noteForms);
    List<FoundName> all = new ArrayList<>(names);
    for (Words words : sentences) {
      for (int token = 0; token < words.size(); token++) {
        FoundName base = bases.get(words.form(token));
        if (base != null && isAdjective(words, token)) {
          take(words, token, base, all);
        }
      }
    }
    all.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::from));
    return ImmutableList.copyOf(all);
  }

  /** The name that an adjective is made from; null for any other name. */
  @Nullable FoundName base(FoundName name) {
    return found.get(name);
  }

  private boolean canBeState(FoundName name) {
    Words words = sentences.get(name.sentence());
    return !name.isKnown()
        && !name.weak()
        && !name.titled()
        && name.length() == 1
        && name.type() != EntityType.PERSON
        && !words.isAcronym(name.from())
        && words.form(name.from()).length() >= SHORTEST;
  }

  private void noteForms(FoundName name) {
    String base = sentences.get(name.sentence()).form(name.from());
    String stem = base.substring(0, base.length() - 1);
    switch (base.charAt(base.length() - 1)) {
      case 'a' -> bases.putIfAbsent(base + "n", name);
      case 'y' -> bases.putIfAbsent(stem + "ian", name);
      default -> {
        bases.putIfAbsent(base + "ian", name);
        bases.putIfAbsent(base + "ese", name);
      }
    }
  }

  private static boolean isAdjective(Words words, int token) {
    return words.isRelation(token, "amod") || words.isRelation(token, "compound");
  }

  /** Nothing within a longer name: "the Norvian Times" is a name of its own. */
  private void take(Words words, int token, FoundName base, List<FoundName> all) {
    FoundName adjective =
        new FoundName(
            words.index(), token, token + 1, token, ImmutableList.of(), null, false, false, null);
    boolean alone =
        all.stream()
            .filter(name -> name.sentence() == words.index() && name.covers(token))
            .allMatch(name -> !name.isKnown() && isLastCapital(words, name, token));
    if (alone) {
      all.removeIf(name -> name.sentence() == words.index() && name.covers(token));
      all.add(adjective);
      found.put(adjective, base);
    }
  }

  /** "Norvian", "Norvian territory". */
  private static boolean isLastCapital(Words words, FoundName name, int token) {
    return name.from() == token && (name.length() == 1 || !words.isCapital(token + 1));
  }
}
