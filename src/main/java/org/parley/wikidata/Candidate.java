package org.parley.wikidata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.wikidata.ItemJson.StatementJson;

/**
 * What an import keeps of an item until it is known what its classes are.
 *
 * @param id such as {@code Q42}
 * @param label its name; in English, else in {@code mul}, else in a language written in Latin
 *     letters
 * @param description in English; empty if there is none
 * @param names other names
 * @param demonyms what its people are called in English
 * @param classes what it is an instance of
 * @param countries its countries or those whose citizen it is
 * @param offices positions that it holds or held: {@code Q11 2000-2008}
 * @param iso the ISO 3166-1 alpha-2 code; empty if it has none
 * @param sitelinks how many pages are about it
 * @param coordinates where on Earth it is, as {@code Point(longitude latitude)}; null if unknown
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Candidate(
    String id,
    String label,
    @Nullable String description,
    @Nullable List<String> names,
    @Nullable List<String> demonyms,
    @Nullable List<String> classes,
    @Nullable List<String> countries,
    @Nullable List<String> offices,
    @Nullable String iso,
    int sitelinks,
    @Nullable String coordinates) {
  /** The most other names that are kept; some items have hundreds. */
  private static final int MOST_NAMES = 40;

  /** Other celestial bodies have their name before it. */
  private static final Pattern POINT =
      Pattern.compile("Point\\(-?[0-9]{1,3}(\\.[0-9]+)? -?[0-9]{1,2}(\\.[0-9]+)?\\)");

  private static final ImmutableList<String> FALLBACKS =
      ImmutableList.of("en", "mul", "en-gb", "en-ca", "de", "fr", "es", "it", "pt", "nl", "pl");

  /** What is worth keeping of an item; empty if it has no name that a text in English could use. */
  static Optional<Candidate> of(ItemJson item) {
    ImmutableMap<String, String> labels = item.labels();
    String label =
        FALLBACKS.stream()
            .filter(labels::containsKey)
            .map(language -> labels.getOrDefault(language, ""))
            .filter(Candidate::isLatin)
            .findFirst()
            .orElse("");
    if (label.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    FALLBACKS.forEach(
        language -> {
          names.addAll(item.aliases(language).stream().filter(Candidate::isLatin).toList());
          String other = labels.getOrDefault(language, "");
          if (isLatin(other)) {
            names.add(other);
          }
        });
    List<String> others = new ArrayList<>(names.build());
    others.remove(label);
    ImmutableSet.Builder<String> countries = ImmutableSet.builder();
    countries.addAll(item.bestItems("P17")).addAll(item.bestItems("P27"));
    return Optional.of(
        new Candidate(
            item.id(),
            label,
            item.descriptions().getOrDefault("en", ""),
            others.subList(0, Math.min(MOST_NAMES, others.size())),
            demonyms(item),
            item.bestItems("P31"),
            countries.build().asList(),
            offices(item),
            item.best("P297").stream()
                .map(statement -> statement.value().value().asText(""))
                .filter(code -> code.matches("[A-Z]{2}"))
                .findFirst()
                .orElse(""),
            item.sitelinks().size(),
            coordinates(item)));
  }

  private static boolean isLatin(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static ImmutableList<String> demonyms(ItemJson item) {
    return item.best("P1549").stream()
        .map(statement -> statement.value().value())
        .filter(value -> value.path("language").asText("").equals("en"))
        .map(value -> value.path("text").asText("").strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable String coordinates(ItemJson item) {
    return item.best("P625").stream()
        .flatMap(statement -> ItemTriples.point(statement.value().value()).stream())
        .filter(POINT.asMatchPredicate())
        .findFirst()
        .orElse(null);
  }

  private static ImmutableList<String> offices(ItemJson item) {
    return item.statements("P39").stream()
        .filter(statement -> !statement.rank().equals("deprecated"))
        .flatMap(
            statement ->
                statement.value().item().stream().map(office -> office + " " + years(statement)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static String years(StatementJson statement) {
    String begin = statement.year("P580").map(Candidate::year).orElse("");
    String end = statement.year("P582").map(Candidate::year).orElse("");
    return begin.isEmpty() && end.isEmpty() ? "" : begin + "-" + end;
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%d", year);
  }

  static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /** Offices to the years in which they were held, in order. */
  ImmutableList<Map.Entry<String, String>> terms() {
    return orEmpty(offices).stream()
        .map(
            office -> {
              int space = office.indexOf(' ');
              return Map.entry(office.substring(0, space), office.substring(space + 1));
            })
        .collect(ImmutableList.toImmutableList());
  }
}
