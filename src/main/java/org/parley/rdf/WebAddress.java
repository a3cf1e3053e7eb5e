package org.parley.rdf;

import com.google.common.base.Ascii;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The addresses of documents as IRIs. {@link URI} permits more than RFC 3987. */
final class WebAddress {
  private WebAddress() {}

  /** The same of what somebody wrote; empty also if that is no URL at all. */
  static Optional<IRI> of(String written) {
    try {
      return of(new URI(written));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The IRI of a URL; empty unless it is an http or https URL that can be written as one. */
  static Optional<IRI> of(URI url) {
    String scheme = url.getScheme();
    String authority = url.getRawAuthority();
    if (scheme == null || authority == null || !Ascii.toLowerCase(scheme).matches("https?")) {
      return Optional.empty();
    }
    String address = url.toString();
    if (!address.codePoints().allMatch(c -> c < 0x80 || isUcsChar(c))) {
      return Optional.empty();
    }
    // Only the authority may hold brackets, around an IPv6 address.
    int path = address.indexOf(authority) + authority.length();
    String tail = address.substring(path).replace("[", "%5B").replace("]", "%5D");
    return Optional.of(Values.iri(address.substring(0, path) + tail));
  }

  /** RFC 3987, section 2.2 ({@code ucschar}). */
  private static boolean isUcsChar(int c) {
    return c < 0x10000
        ? (c >= 0xa0 && c <= 0xd7ff) || (c >= 0xf900 && c <= 0xfdcf) || (c >= 0xfdf0 && c <= 0xffef)
        : c < 0xf0000 && (c & 0xffff) <= 0xfffd && (c < 0xe0000 || c >= 0xe1000);
  }
}
