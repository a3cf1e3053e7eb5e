package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office that somebody held, as the note of a gazetteer entry states it: "Prime Minister of
 * Israel 1974-1977, 1992-1995; Defence Minister of Israel 1984-1990".
 *
 * @param title in lower case, such as {@code prime minister}
 * @param place of what, without article; the empty string where the note does not say
 * @param terms when; empty where the note does not say
 */
record Office(String title, String place, ImmutableList<Term> terms) {
  /**
   * Years in office, both included.
   *
   * @param until {@link Integer#MAX_VALUE} where the term goes on
   */
  record Term(int since, int until) {
    boolean has(int year) {
      return since <= year && year <= until;
    }
  }

  private static final Splitter OFFICES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern YEARS = Pattern.compile("\\b(\\d{4})(-(\\d{4})?)?");
  private static final String OF = " of ";

  /** The offices of a note; what has no years is an office without terms. */
  static ImmutableList<Office> of(String note) {
    ImmutableList.Builder<Office> offices = ImmutableList.builder();
    for (String part : OFFICES.split(note)) {
      ImmutableList.Builder<Term> terms = ImmutableList.builder();
      Matcher years = YEARS.matcher(part);
      int end = part.length();
      while (years.find()) {
        end = Math.min(end, years.start());
        int since = Integer.parseInt(years.group(1));
        int until = since;
        if (years.group(2) != null) {
          until = years.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(years.group(3));
        }
        terms.add(new Term(since, until));
      }
      String name = part.substring(0, end).trim();
      int of = name.indexOf(OF);
      String place = of < 0 ? "" : name.substring(of + OF.length());
      offices.add(
          new Office(
              Ascii.toLowerCase(of < 0 ? name : name.substring(0, of)),
              place.startsWith("the ") ? place.substring("the ".length()) : place,
              terms.build()));
    }
    return offices.build();
  }

  /** Whether a title as written names this office: "president", "deputy prime minister". */
  boolean isCalled(String words) {
    return title.equals(words) || title.startsWith(words + " ") || title.endsWith(" " + words);
  }

  /** Whether it was held in a year; false where no terms are known. */
  boolean isHeldIn(int year) {
    return terms.stream().anyMatch(term -> term.has(year));
  }

  /** Whether its terms are known, and all of them begin after a year. */
  boolean isAfter(int year) {
    return !terms.isEmpty() && terms.stream().allMatch(term -> term.since() > year);
  }
}
