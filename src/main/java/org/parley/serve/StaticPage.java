package org.parley.serve;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that always stays the same. */
final class StaticPage implements Page {
  private final Reply reply;

  private StaticPage(Reply reply) {
    this.reply = reply;
  }

  /** The style sheet of all pages. */
  static StaticPage styleSheet() {
    try {
      byte[] css = Resources.toByteArray(Resources.getResource(StaticPage.class, "style.css"));
      return new StaticPage(Reply.of(200, "text/css;charset=utf-8", css));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Robots may read the pages, but are not to run queries. */
  static StaticPage robots() {
    return new StaticPage(
        Reply.of(200, Reply.TEXT, "User-agent: *\nDisallow: /sparql\nDisallow: /search\n"));
  }

  @Override
  public Reply reply(PageRequest request) {
    return reply;
  }
}
