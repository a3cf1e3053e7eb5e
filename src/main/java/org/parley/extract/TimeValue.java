package org.parley.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A day, a month, a year, or an interval of such, in ISO 8601.
 *
 * @param iso {@code 2022-03-07}, {@code 2022-03}, {@code 2022} or {@code 2022-03-01/2022-03-07}; an
 *     open end is {@code ..}
 */
public record TimeValue(String iso) implements Comparable<TimeValue> {
  private static final String POINT = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  private static final Pattern FORM =
      Pattern.compile(POINT + "|(" + POINT + "|\\.\\.)/(" + POINT + "|\\.\\.)");

  public TimeValue {
    checkArgument(FORM.matcher(iso).matches(), "not a time: %s", iso);
  }

  /** Whether it is a single day. */
  boolean isDay() {
    return iso.length() == "2022-03-07".length() && !isInterval();
  }

  /** Whether it has a beginning and an end of its own. */
  public boolean isInterval() {
    return iso.indexOf('/') >= 0;
  }

  /** The beginning, or the whole where it is no interval; {@code ..} where it is open. */
  public String begin() {
    return isInterval() ? iso.substring(0, iso.indexOf('/')) : iso;
  }

  /** The end, or the whole where it is no interval; {@code ..} where it is open. */
  public String end() {
    return isInterval() ? iso.substring(iso.indexOf('/') + 1) : iso;
  }

  /** By beginning, a year before its months and these before their days. */
  @Override
  public int compareTo(TimeValue other) {
    return iso.compareTo(other.iso);
  }
}
