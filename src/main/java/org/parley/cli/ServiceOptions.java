package org.parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.pipeline.Reader;
import org.parley.store.Services;
import picocli.CommandLine.Option;

/** Which endpoints {@code SERVICE} may call; none unless named. */
final class ServiceOptions {
  @Option(
      names = "--service",
      paramLabel = "IRI[=URL]",
      description =
          "an endpoint that SERVICE in queries may call (several times: several endpoints); with"
              + " =URL it is called there instead, such as at a mirror; none otherwise")
  List<String> endpoints = List.of();

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description =
          "an address or page at which the people of other servers can reach you; it is sent along"
              + " with each request")
  @Nullable String contact;

  Services services() throws ProblemException {
    return endpoints.isEmpty() ? Services.NONE : Services.of(endpoints, userAgent(contact));
  }

  /** How Parley introduces itself to other servers. */
  static String userAgent(@Nullable String contact) throws ProblemException {
    String self = "Parley/" + Reader.version();
    if (contact == null) {
      return self;
    }
    if (!contact.matches("[ !-'*-~]{3,200}")) {
      throw new ProblemException(
          new Problem(
              Code.BAD_USAGE,
              "--contact",
              contact,
              "this cannot be sent to a server",
              "give a mail address or the address of a page, in ASCII and without brackets"));
    }
    return self + " (" + contact + ")";
  }
}
