package org.parley.link;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for which entry of the gazetteer a name stands, by its role in the sentence and by the
 * other names in the document. Where nothing decides, it abstains.
 *
 * <p>The scores are confidences that {@code docs/entities.md} compares with how often such links
 * are right: a name that only one entry has .95, an alias .9, a capital or building for whose
 * rulers sit there .85, a person's bare surname .85, and a tenth less where the context had to
 * decide between several.
 */
final class Readings {
  private static final double LABEL = .95;
  private static final double ALIAS = .9;
  private static final double METONYM = .85;
  private static final double SURNAME = .85;
  private static final double BY_CONTEXT = .9;

  /** So many sentences before or behind it a capital's state is named beside it. */
  private static final int NEARBY = 1;

  private static final ImmutableList<NameIndex.Name> NONE = ImmutableList.of();

  private final SetMultimap<String, String> formsByKey = HashMultimap.create();
  private final SetMultimap<String, String> keysByForm = HashMultimap.create();

  /** In which sentences an entry is named by what is no other's. */
  private final SetMultimap<String, Integer> sentencesByKey = HashMultimap.create();

  private final String text;
  private final boolean dated;

  /**
   * @param names all names of the document
   * @param text the document's text, for context words
   * @param dated whether the document has a date, as dispatches have
   */
  Readings(List<FoundName> names, String text, boolean dated) {
    this.text = text;
    this.dated = dated;
    for (FoundName name : names) {
      for (NameIndex.Name reading : name.readings()) {
        formsByKey.put(reading.entry().key(), reading.form());
        keysByForm.put(reading.form(), reading.entry().key());
      }
    }
    for (FoundName name : names) {
      for (NameIndex.Name reading : name.readings()) {
        if (reading.kind() != NameIndex.Kind.METONYM) {
          sentencesByKey.put(reading.entry().key(), name.sentence());
        }
      }
    }
  }

  /** Whether the document has a name that an entry can have. */
  boolean isNamed(String key) {
    return formsByKey.containsKey(key);
  }

  /** The entry that a known name stands for in a role; null where several are as likely. */
  @Nullable Choice choose(FoundName name, Role role) {
    ImmutableList<NameIndex.Name> literal = of(name, false);
    ImmutableList<NameIndex.Name> metonyms = isAnother(literal) ? NONE : of(name, true);
    boolean isCity = literal.stream().anyMatch(n -> n.entry().type().isTerritory());
    Choice then = ofContext(literal);
    if (then != null && metonyms.stream().noneMatch(n -> isWithin(then.entry(), n.entry()))) {
      return then;
    }
    boolean acts = role.acts() || (role == Role.NEUTRAL && !isCity);
    if (!metonyms.isEmpty() && (acts || literal.isEmpty() && role != Role.PLACE)) {
      ImmutableList<NameIndex.Name> near = namedNearby(name, metonyms);
      Choice choice = best(role == Role.AGENT && isCity && !dated ? namedOtherwise(near) : near);
      if (choice != null) {
        return choice;
      }
    }
    return best(literal);
  }

  /**
   * "Rome's gardens", "as Rome grew": in what is no dispatch this can be Italy's only where Italy
   * is spoken of by another name.
   */
  private ImmutableList<NameIndex.Name> namedOtherwise(ImmutableList<NameIndex.Name> metonyms) {
    return metonyms.stream()
        .filter(
            n -> formsByKey.get(n.entry().key()).stream().anyMatch(form -> !form.equals(n.form())))
        .collect(ImmutableList.toImmutableList());
  }

  /** "Georgetown" in a text that speaks of no Guyana is another town, and no capital. */
  private boolean isAnother(ImmutableList<NameIndex.Name> literal) {
    return !literal.isEmpty()
        && literal.stream().allMatch(n -> !n.entry().contextWords().isEmpty() && support(n) == 0);
  }

  /** Whether the words by which a capital is told from its namesakes are the name of its state. */
  private static boolean isWithin(GazetteerEntry capital, GazetteerEntry state) {
    return capital.contextWords().contains(state.label());
  }

  /**
   * Brussels is Belgium's capital and the seat of the Union: the one that is named beside it, where
   * only one is; else all of them.
   */
  private ImmutableList<NameIndex.Name> namedNearby(
      FoundName name, ImmutableList<NameIndex.Name> metonyms) {
    ImmutableList<NameIndex.Name> near =
        metonyms.stream()
            .filter(
                n ->
                    sentencesByKey.get(n.entry().key()).stream()
                        .anyMatch(s -> Math.abs(s - name.sentence()) <= NEARBY))
            .collect(ImmutableList.toImmutableList());
    return near.size() == 1 ? near : metonyms;
  }

  /** What the document's context words tell: in a text about legions Rome is not Italy. */
  private @Nullable Choice ofContext(ImmutableList<NameIndex.Name> literal) {
    ImmutableList<NameIndex.Name> supported =
        literal.stream()
            .filter(n -> !n.entry().contextWords().isEmpty() && support(n) > 0)
            .collect(ImmutableList.toImmutableList());
    return supported.isEmpty() ? null : mostSupported(supported);
  }

  private static ImmutableList<NameIndex.Name> of(FoundName name, boolean metonyms) {
    return name.readings().stream()
        .filter(reading -> (reading.kind() == NameIndex.Kind.METONYM) == metonyms)
        .collect(ImmutableList.toImmutableList());
  }

  private @Nullable Choice best(ImmutableList<NameIndex.Name> readings) {
    Map<String, NameIndex.Name> byKey = new LinkedHashMap<>();
    for (NameIndex.Name reading : readings) {
      byKey.putIfAbsent(reading.entry().key(), reading);
    }
    ImmutableList<NameIndex.Name> possible =
        byKey.values().stream()
            .filter(name -> name.entry().contextWords().isEmpty() || support(name) > 0)
            .collect(ImmutableList.toImmutableList());
    if (possible.size() == 1) {
      NameIndex.Name only = possible.get(0);
      boolean contested = byKey.size() > 1 || !only.entry().contextWords().isEmpty();
      return new Choice(only.entry(), score(only) * (contested ? BY_CONTEXT : 1));
    }
    return mostSupported(possible);
  }

  private @Nullable Choice mostSupported(ImmutableList<NameIndex.Name> possible) {
    NameIndex.Name best = null;
    int most = 0;
    boolean tie = false;
    for (NameIndex.Name name : possible) {
      int support = support(name);
      tie = support == most && best != null;
      if (support > most) {
        best = name;
        most = support;
        tie = false;
      }
    }
    return best == null || tie ? null : new Choice(best.entry(), score(best) * BY_CONTEXT);
  }

  /** How many other names and context words of the entry the document has. */
  private int support(NameIndex.Name name) {
    long words =
        name.entry().contextWords().stream().filter(word -> isInText(word, name.form())).count();
    long names =
        formsByKey.get(name.entry().key()).stream()
            .filter(form -> !form.startsWith(name.form()) && isItsOwn(name.entry(), form))
            .count();
    return (int) (words + names);
  }

  /** Whether no other entry has a form: "Congolese" does not tell one Congo from the other. */
  private boolean isItsOwn(GazetteerEntry entry, String form) {
    return keysByForm.get(form).size() == 1 || entry.metonyms().contains(form);
  }

  private boolean isInText(String word, String form) {
    if (form.contains(word)) {
      return true;
    }
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private static double score(NameIndex.Name name) {
    return switch (name.kind()) {
      case LABEL -> LABEL;
      case METONYM -> METONYM;
      case DEMONYM, ADJECTIVE -> ALIAS;
      case ALIAS ->
          name.entry().type() == EntityType.PERSON && name.atoms().size() == 1 ? SURNAME : ALIAS;
    };
  }
}
