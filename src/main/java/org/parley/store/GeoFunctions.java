package org.parley.store;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionBase3;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The two functions of GeoSPARQL that questions about places need: {@code geof:distance} between
 * points, and {@code geof:sfWithin} of a point in a polygon. Coordinates are longitude and latitude
 * on the WGS 84 ellipsoid, the default of GeoSPARQL; distances are those on a sphere, which differ
 * by less than one in two hundred.
 */
final class GeoFunctions {
  private static final String GEOF = "http://www.opengis.net/def/function/geosparql/";
  private static final String UNITS = "http://www.opengis.net/def/uom/OGC/1.0/";
  private static final double EARTH_RADIUS = 6_371_008.8;
  private static final String NUMBER = "([-+]?\\d{1,3}(?:\\.\\d{1,20})?)";

  /** At most two million characters were matched, since queries have bounds; no backtracking. */
  private static final Pattern POINT =
      Pattern.compile("point\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*\\)");

  private static final Splitter RINGS = Splitter.on(Pattern.compile("\\)\\s*,\\s*\\("));
  private static final Splitter CORNERS = Splitter.on(',');
  private static final Pattern CORNER = Pattern.compile("\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*");

  private record Place(double longitude, double latitude) {}

  private GeoFunctions() {}

  static void register(FunctionRegistry registry) {
    registry.put(GEOF + "distance", iri -> new Distance());
    registry.put(GEOF + "sfWithin", iri -> new Within());
  }

  /** {@code geof:distance(a, b, unit)}; the unit is metre, degree or radian of OGC. */
  private static final class Distance extends FunctionBase3 {
    @Override
    public NodeValue exec(NodeValue one, NodeValue other, NodeValue unit) {
      Place a = point(one);
      Place b = point(other);
      double radians = angle(a, b);
      return NodeValue.makeDouble(
          switch (unit.asNode().isURI() ? unit.asNode().getURI().replace(UNITS, "") : "") {
            case "metre" -> radians * EARTH_RADIUS;
            case "degree" -> Math.toDegrees(radians);
            case "radian" -> radians;
            default -> throw new ExprEvalException("geof:distance knows no unit " + unit);
          });
    }
  }

  /** {@code geof:sfWithin(point, polygon)}. */
  private static final class Within extends FunctionBase2 {
    @Override
    public NodeValue exec(NodeValue inner, NodeValue outer) {
      Place place = point(inner);
      boolean within = false;
      for (List<Place> ring : rings(outer)) {
        within ^= isInside(place, ring);
      }
      return NodeValue.makeBoolean(within);
    }
  }

  private static double angle(Place a, Place b) {
    double latitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double longitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin(latitude), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(longitude), 2);
    return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** A ray from the place crosses the ring an odd number of times. */
  private static boolean isInside(Place place, List<Place> ring) {
    boolean inside = false;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      Place a = ring.get(i);
      Place b = ring.get(j);
      if ((a.latitude() > place.latitude()) != (b.latitude() > place.latitude())
          && place.longitude()
              < (b.longitude() - a.longitude())
                      * (place.latitude() - a.latitude())
                      / (b.latitude() - a.latitude())
                  + a.longitude()) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static String wkt(NodeValue value) {
    if (!value.asNode().isLiteral()) {
      throw new ExprEvalException("this is no geometry: " + value);
    }
    String text = value.asNode().getLiteralLexicalForm().strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<")
        && !text.startsWith("<http://www.opengis.net/def/crs/ogc/1.3/crs84>")) {
      throw new ExprEvalException("only longitude and latitude (CRS84) are known: " + value);
    }
    return text.substring(text.indexOf('>') + 1).strip();
  }

  private static Place point(NodeValue value) {
    Matcher point = POINT.matcher(wkt(value));
    if (!point.matches()) {
      throw new ExprEvalException("this is no point: " + value);
    }
    return place(point);
  }

  private static Place place(Matcher numbers) {
    return new Place(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)));
  }

  private static List<List<Place>> rings(NodeValue value) {
    String text = wkt(value);
    if (!text.startsWith("polygon")) {
      throw new ExprEvalException("this is no polygon: " + value);
    }
    List<List<Place>> rings = new ArrayList<>();
    for (String ring :
        RINGS.split(text.substring(7).replaceAll("^\\s*\\(\\s*\\(|\\)\\s*\\)$", ""))) {
      List<Place> corners = new ArrayList<>();
      for (String corner : CORNERS.split(ring)) {
        Matcher numbers = CORNER.matcher(corner);
        if (!numbers.matches()) {
          throw new ExprEvalException("this is no polygon: " + value);
        }
        corners.add(place(numbers));
      }
      rings.add(corners);
    }
    return rings;
  }
}
