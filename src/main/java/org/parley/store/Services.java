package org.parley.store;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;

/**
 * The endpoints that {@code SERVICE} may call. None unless somebody names them.
 *
 * @param addresses the IRI of an endpoint as queries write it, to where it is called
 * @param web asks them
 */
public record Services(ImmutableMap<String, URI> addresses, Web web) {
  private static final String CURE =
      "give the endpoint as queries name it, such as https://example.org/sparql, or IRI=URL if it"
          + " is to be called elsewhere";

  /** No endpoint at all. */
  public static final Services NONE = new Services(ImmutableMap.of(), new Web("Parley"));

  /**
   * Reads endpoints as users write them.
   *
   * @param texts each {@code IRI} or {@code IRI=URL}; the second is called wherever a query names
   *     the first
   * @param userAgent who asks, with a way to reach who runs it
   * @throws ProblemException with {@link Code#BAD_USAGE}
   */
  public static Services of(Iterable<String> texts, String userAgent) throws ProblemException {
    Map<String, URI> addresses = new LinkedHashMap<>();
    for (String text : texts) {
      // A query string may have equals signs of its own.
      List<String> parts = Splitter.on("=http").limit(2).splitToList(text);
      String iri = parts.get(0);
      URI address = address(parts.size() == 1 ? iri : "http" + parts.get(1), text);
      address(iri, text);
      if (addresses.put(iri, address) != null) {
        throw bad(text, "this endpoint is named twice");
      }
    }
    return new Services(ImmutableMap.copyOf(addresses), new Web(userAgent));
  }

  private static URI address(String address, String text) throws ProblemException {
    try {
      URI uri = new URI(address);
      if (uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getFragment() == null
          && ImmutableSet.of("http", "https").contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw bad(text, "this is no address of an endpoint");
    }
    throw bad(text, "this is no address of an endpoint");
  }

  private static ProblemException bad(String text, String message) {
    return new ProblemException(new Problem(Code.BAD_USAGE, "--service", text, message, CURE));
  }

  /** The endpoints as queries name them. */
  public ImmutableSet<String> iris() {
    return addresses.keySet();
  }
}
