package org.parley.serve.view;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Nodes;

/** Literals as people read them: large numbers in groups of digits, points as degrees. */
final class Literals {
  private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
  private static final Pattern POINT =
      Pattern.compile(
          "(?i)\\s*POINT\\s*\\(\\s*([-+]?[0-9.]{1,30})\\s+([-+]?[0-9.]{1,30})\\s*\\)\\s*");
  private static final ImmutableSet<RDFDatatype> NUMBERS =
      ImmutableSet.of(
          XSDDatatype.XSDinteger,
          XSDDatatype.XSDdecimal,
          XSDDatatype.XSDdouble,
          XSDDatatype.XSDfloat,
          XSDDatatype.XSDint,
          XSDDatatype.XSDlong,
          XSDDatatype.XSDnonNegativeInteger);

  /** What speaks for itself without the name of its datatype. */
  private static final ImmutableSet<RDFDatatype> PLAIN =
      ImmutableSet.of(
          XSDDatatype.XSDstring,
          XSDDatatype.XSDdate,
          XSDDatatype.XSDdateTime,
          XSDDatatype.XSDgYear,
          XSDDatatype.XSDgYearMonth,
          XSDDatatype.XSDanyURI,
          XSDDatatype.XSDboolean);

  /** As Wikidata writes days. */
  private static final String MIDNIGHT = "T00:00:00Z";

  /** Four digits are mostly a year. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private static final int MOST_DIGITS = 30;
  private static final int FRACTION = 6;

  private Literals() {}

  /** Longitude and latitude in degrees, east and north positive. */
  record Point(BigDecimal longitude, BigDecimal latitude) {
    /** {@code -77.01 38.9}. */
    String plain() {
      return longitude.toPlainString() + " " + latitude.toPlainString();
    }

    private String words() {
      return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W");
    }

    private static String degrees(BigDecimal angle, String positive, String negative) {
      return angle.abs().setScale(2, RoundingMode.HALF_UP).toPlainString()
          + "° "
          + (angle.signum() < 0 ? negative : positive);
    }
  }

  /** The point that a literal of GeoSPARQL writes; empty if it is none. */
  static Optional<Point> point(Node node) {
    if (!node.isLiteral() || !node.getLiteralDatatypeURI().equals(WKT)) {
      return Optional.empty();
    }
    Matcher matcher = POINT.matcher(node.getLiteralLexicalForm());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> longitude = number(matcher.group(1));
    Optional<BigDecimal> latitude = number(matcher.group(2));
    return longitude.isPresent() && latitude.isPresent()
        ? Optional.of(new Point(longitude.get(), latitude.get()))
        : Optional.empty();
  }

  /** A literal's words. */
  static String words(Node literal) {
    String form = Nodes.text(literal);
    if (NUMBERS.contains(literal.getLiteralDatatype())) {
      return number(form).map(number -> words(number, form)).orElse(form);
    }
    if (XSDDatatype.XSDdateTime.equals(literal.getLiteralDatatype()) && form.endsWith(MIDNIGHT)) {
      return form.substring(0, form.length() - MIDNIGHT.length());
    }
    return point(literal).map(Point::words).orElse(form);
  }

  /** The name of a literal's datatype; empty where the words say enough. */
  static String datatype(Node literal) {
    RDFDatatype datatype = literal.getLiteralDatatype();
    return !literal.getLiteralLanguage().isEmpty()
            || PLAIN.contains(datatype)
            || NUMBERS.contains(datatype)
            || point(literal).isPresent()
        ? ""
        : Nodes.localName(literal.getLiteralDatatypeURI());
  }

  private static Optional<BigDecimal> number(String form) {
    try {
      return form.length() > MOST_DIGITS
          ? Optional.empty()
          : Optional.of(new BigDecimal(form)).filter(each -> Math.abs(each.scale()) < MOST_DIGITS);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@code 0.80} stays as it is: whoever wrote it meant two digits. */
  private static String words(BigDecimal number, String form) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    if (isWhole) {
      BigDecimal whole = number.setScale(0, RoundingMode.UNNECESSARY);
      return whole.abs().compareTo(GROUPED) < 0
          ? whole.toPlainString()
          : String.format(Locale.ROOT, "%,d", whole.toBigIntegerExact());
    }
    if (number.abs().compareTo(GROUPED) >= 0) {
      return String.format(Locale.ROOT, "%,.2f", number);
    }
    return number.scale() > FRACTION
        ? number.setScale(FRACTION, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        : form;
  }
}
