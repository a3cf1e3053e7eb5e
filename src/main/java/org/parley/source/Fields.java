package org.parley.source;

import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Showing;

/** The values of metadata, read from what is written. */
final class Fields {
  /** The time of day behind the date is read over: the day is the one that the publisher wrote. */
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9]{2}.*)?", Pattern.DOTALL);

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final CharMatcher UNSAFE =
      CharMatcher.anyOf(" \"<>\\^`{|}[]").or(CharMatcher.javaIsoControl());
  private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private Fields() {}

  /** A value in one line without white space around it; null if nothing is left. */
  static @Nullable String line(@Nullable String written) {
    String line = written == null ? "" : WHITE_SPACE.matcher(written).replaceAll(" ").strip();
    return line.isEmpty() ? null : Surrogates.replaceLone(line);
  }

  /** A date, or null if it is none. */
  static @Nullable LocalDate dateOrNull(@Nullable String written) {
    Matcher date = DATE.matcher(written == null ? "" : written.strip());
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** A date; null if nothing is written. */
  static @Nullable LocalDate date(String place, @Nullable String written) throws ProblemException {
    String line = line(written);
    LocalDate date = dateOrNull(line);
    if (line != null && date == null) {
      throw problem(
          Code.BAD_DATE, place, line, "not a date", "write year-month-day, such as 2022-03-08");
    }
    return date;
  }

  /** An absolute address on the web, or null if it is none. */
  static @Nullable URI urlOrNull(@Nullable String written) {
    String line = line(written);
    if (line == null) {
      return null;
    }
    try {
      URI uri = new URI(encoded(line));
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException noUri) {
      return null;
    }
  }

  /** Percent-encodes what browsers accept in an address and the standard does not. */
  private static String encoded(String url) {
    String escaped = BARE_PERCENT.matcher(url).replaceAll("%25");
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char unit = escaped.charAt(i);
      if (UNSAFE.matches(unit)) {
        byte[] bytes = String.valueOf(unit).getBytes(StandardCharsets.UTF_8);
        encoded.append('%').append(BaseEncoding.base16().withSeparator("%", 2).encode(bytes));
      } else {
        encoded.append(unit);
      }
    }
    return encoded.toString();
  }

  /** An address on the web; null if nothing is written. */
  static @Nullable URI url(String place, @Nullable String written) throws ProblemException {
    String line = line(written);
    URI url = urlOrNull(line);
    if (line != null && url == null) {
      throw problem(
          Code.BAD_URL,
          place,
          line,
          "not the address of a page",
          "write a whole one, such as https://example.org/news/1, or leave it out");
    }
    return url;
  }

  /** A well-formed language tag in its usual spelling, or null if it is none. */
  static @Nullable String languageOrNull(@Nullable String written) {
    String line = line(written);
    if (line == null) {
      return null;
    }
    try {
      String tag =
          new Locale.Builder().setLanguageTag(line.replace('_', '-')).build().toLanguageTag();
      return tag.equals("und") ? null : tag;
    } catch (IllformedLocaleException noTag) {
      return null;
    }
  }

  /** A language tag; null if nothing is written. */
  static @Nullable String language(Code code, String place, @Nullable String written)
      throws ProblemException {
    String line = line(written);
    String language = languageOrNull(line);
    if (line != null && language == null) {
      throw problem(code, place, line, "not a language tag", "write one such as en or pt-BR");
    }
    return language;
  }

  static @Nullable Showing showing(Code code, String place, @Nullable String written)
      throws ProblemException {
    if (written == null) {
      return null;
    }
    return Showing.named(written.strip())
        .orElseThrow(
            () ->
                problem(
                    code,
                    place,
                    written,
                    "this does not tell how much of the text may be shown",
                    "write show: full or show: statements"));
  }

  static ProblemException problem(
      Code code, String place, @Nullable String value, String message, String cure) {
    return new ProblemException(new Problem(code, place, value, message, cure));
  }
}
