package org.parley.serve.http;

import com.google.common.collect.ImmutableMap;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Hands each request that is not for {@code /sparql} to the page for its first path segment. */
public final class Site extends HttpServlet {
  private final transient DatasetGraph dataset;
  private final transient ImmutableMap<String, Page> pages;
  private final transient Page elsewhere;

  /**
   * A site.
   *
   * @param pages the pages by first path segment
   * @param elsewhere answers where there is none
   */
  public Site(DatasetGraph dataset, ImmutableMap<String, Page> pages, Page elsewhere) {
    this.dataset = dataset;
    this.pages = pages;
    this.elsewhere = elsewhere;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Replies.send(reply(request), request, response);
  }

  private Reply reply(HttpServletRequest request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.of(405, Reply.TEXT, "Only GET and HEAD are answered here\n")
          .with("Allow", "GET, HEAD, OPTIONS");
    }
    Optional<PageRequest> page = PageRequest.of(request);
    if (page.isEmpty()) {
      return Reply.of(400, Reply.TEXT, "The address has a broken escape or is no UTF-8\n");
    }
    try {
      return Txn.calculateRead(dataset, () -> reply(page.get()));
    } catch (RuntimeException e) {
      return Replies.failed(page.get().path(), e);
    }
  }

  private Reply reply(PageRequest request) {
    int end = request.path().indexOf('/', 1);
    String first = request.path().substring(1, end < 0 ? request.path().length() : end);
    return pages.getOrDefault(first, elsewhere).reply(request);
  }
}
