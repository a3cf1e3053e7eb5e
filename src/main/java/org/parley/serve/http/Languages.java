package org.parley.serve.http;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that a reader prefers, by the {@code Accept-Language} header. */
final class Languages {
  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Za-z]{1,8})(?:-[A-Za-z0-9]{1,8})*\\s*(?:;\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");
  private static final int MOST = 20;

  private Languages() {}

  private record Weighed(String language, float quality) {}

  /**
   * The first subtags of the languages, in lower case, the preferred first; {@code *} and what is
   * not well-formed are passed over.
   */
  static ImmutableList<String> of(@Nullable String header) {
    List<Weighed> weighed = new ArrayList<>();
    for (String part :
        Splitter.on(',').trimResults().limit(MOST).split(Strings.nullToEmpty(header))) {
      Matcher matcher = RANGE.matcher(part);
      if (matcher.matches()) {
        String quality = matcher.group(2);
        weighed.add(
            new Weighed(
                Ascii.toLowerCase(matcher.group(1)),
                quality == null ? 1 : Float.parseFloat(quality)));
      }
    }
    return weighed.stream()
        .filter(each -> each.quality() > 0)
        .sorted(Comparator.comparing(Weighed::quality).reversed())
        .map(Weighed::language)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
