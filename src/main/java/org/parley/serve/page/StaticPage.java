package org.parley.serve.page;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;

/** A file that always stays the same. */
final class StaticPage implements Page {
  private final Reply reply;

  private StaticPage(Reply reply) {
    this.reply = reply;
  }

  /** The sign in the browser's tab, also under the name that browsers ask for unbidden. */
  static StaticPage icon() {
    return resource("icon.svg", "image/svg+xml");
  }

  /** What can be asked here, in the form of OpenAPI. */
  static StaticPage openApi() {
    return resource("openapi.json", Reply.JSON);
  }

  /** Robots may read the pages, but are not to run queries. */
  static StaticPage robots() {
    return new StaticPage(
        Reply.of(200, Reply.TEXT, "User-agent: *\nDisallow: /sparql\nDisallow: /search\n"));
  }

  private static StaticPage resource(String name, String mediaType) {
    try {
      byte[] bytes = Resources.toByteArray(Resources.getResource(StaticPage.class, name));
      return new StaticPage(Reply.of(200, mediaType, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply reply(PageRequest request) {
    return reply;
  }
}
