package org.parley.serve.http;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Content negotiation by the {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * <pre>
 * accept  = range *( "," range )
 * range   = type "/" subtype *( ";" name "=" value )      both may be "*"
 * q       = the value of the parameter "q", 0 to 1; 1 where it is missing
 * </pre>
 *
 * <p>Parts that are not well-formed are passed over, as if they had not been sent.
 */
public final class Conneg {
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter SEMICOLON = Splitter.on(';').trimResults();

  private Conneg() {}

  /** One media range of an Accept header with its quality in thousandths. */
  private record Range(String type, String subtype, int quality) {
    boolean matches(String offeredType, String offeredSubtype) {
      return (type.equals("*") || type.equals(offeredType))
          && (subtype.equals("*") || subtype.equals(offeredSubtype));
    }

    /** 0 for {@code *}{@code /*}, 1 for {@code text/*}, 2 for {@code text/html}. */
    int precision() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  /**
   * The best of the offers for a client.
   *
   * @param accept the header's value; null, empty or without any well-formed range means that the
   *     client takes anything
   * @param offers what there is; among equals the first wins
   * @param mediaType the media type of an offer, {@code type/subtype}
   * @return empty if the client takes none of them
   */
  public static <T> Optional<T> best(
      @Nullable String accept, List<T> offers, Function<T, String> mediaType) {
    ImmutableList<Range> ranges = ranges(accept == null ? "" : accept);
    T best = null;
    int bestQuality = 0;
    for (T offer : offers) {
      int quality = ranges.isEmpty() ? 1000 : quality(ranges, mediaType.apply(offer));
      if (quality > bestQuality) {
        best = offer;
        bestQuality = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The quality that the most precise matching range gives. */
  private static int quality(ImmutableList<Range> ranges, String mediaType) {
    int slash = mediaType.indexOf('/');
    String type = mediaType.substring(0, slash);
    String subtype = mediaType.substring(slash + 1);
    int quality = 0;
    int precision = -1;
    for (Range range : ranges) {
      if (range.matches(type, subtype) && range.precision() > precision) {
        quality = range.quality();
        precision = range.precision();
      }
    }
    return quality;
  }

  private static ImmutableList<Range> ranges(String accept) {
    return COMMA
        .splitToStream(accept)
        .flatMap(part -> range(SEMICOLON.splitToList(part)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Range> range(List<String> parts) {
    List<String> names = Splitter.on('/').splitToList(Ascii.toLowerCase(parts.get(0)));
    if (names.size() != 2
        || !TOKEN.matcher(names.get(0)).matches()
        || !TOKEN.matcher(names.get(1)).matches()
        || (names.get(0).equals("*") && !names.get(1).equals("*"))) {
      return Optional.empty();
    }
    int quality = 1000;
    for (String parameter : parts.subList(1, parts.size())) {
      if (Ascii.toLowerCase(parameter).startsWith("q=")) {
        String value = parameter.substring(2);
        if (!QUALITY.matcher(value).matches()) {
          return Optional.empty();
        }
        quality = Math.round(Float.parseFloat(value) * 1000);
      }
    }
    return Optional.of(new Range(names.get(0), names.get(1), quality));
  }
}
