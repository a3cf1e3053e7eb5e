package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.sparql.ShippedQueries;

/** Goes to every page that can be reached from the home page. */
class CrawlIT {
  private static final Pattern RISKY = Pattern.compile("(?i)\\s*(javascript|data|vbscript):.*");

  @Test
  void everyLinkLeadsSomewhereAndNoPageRunsForeignCode(@TempDir Path folder) throws Exception {
    Path queries = Files.createDirectory(folder.resolve("queries"));
    Files.writeString(
        queries.resolve("labels.rq"),
        "# All labels.\n# Parameters: thing, what is named.\nSELECT * { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?label }");
    Files.writeString(queries.resolve("broken.rq"), "# <script>alert(1)</script>\nSELECT {");
    try (URLClassLoader loader =
            new URLClassLoader(new URL[] {folder.toUri().toURL()}, CrawlIT.class.getClassLoader());
        RunningServer server =
            RunningServer.over(
                RunningServer.plain(),
                ServerOptions.DEFAULT_QUERY_TIMEOUT,
                ShippedQueries.load(loader))) {
      Map<URI, Document> pages = crawl(server);
      assertTrue(pages.size() > 15, pages.keySet().toString());
      assertTrue(pages.containsKey(server.uri("/query/labels")));
      String arlen = "https%3A%2F%2Fw3id.org%2Fparley%2Fid%2Fentity%2Farlen";
      assertTrue(server.browse("/query/labels?thing=" + arlen).body().contains(">2 rows</p>"));
      pages.forEach((address, page) -> fragments(address, page, pages));
      pages.forEach(CrawlIT::harmless);
    }
  }

  private static Map<URI, Document> crawl(RunningServer server) {
    Map<URI, Document> pages = new LinkedHashMap<>();
    Deque<URI> open = new ArrayDeque<>();
    open.add(server.uri("/"));
    while (!open.isEmpty()) {
      URI address = withoutFragment(open.poll());
      if (pages.containsKey(address)) {
        continue;
      }
      HttpResponse<String> response =
          server.send(request -> request.uri(address).header("Accept", RunningServer.BROWSER));
      // The examples are asked as well: one is broken on purpose, one asks a site elsewhere.
      int expected = address.toString().matches(".*(alert|SERVICE).*") ? 400 : 200;
      assertEquals(expected, response.statusCode(), address.toString());
      boolean isPage =
          response.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html");
      Document page = Jsoup.parse(isPage ? response.body() : "", address.toString());
      pages.put(address, page);
      for (Element link : page.select("[href]")) {
        // Not URI.resolve, which gets "?query" wrong.
        URI target = URI.create(link.absUrl("href"));
        if (target.getAuthority().equals(server.uri("/").getAuthority())) {
          open.add(target);
        } else if (link.nameIs("a")) {
          assertTrue(link.attr("rel").contains("noopener nofollow"), link.toString());
        }
      }
    }
    return pages;
  }

  /** A fragment of a page must be there. */
  private static void fragments(URI address, Document page, Map<URI, Document> pages) {
    for (Element link : page.select("a[href]")) {
      URI target = URI.create(link.absUrl("href"));
      Document goal = pages.get(withoutFragment(target));
      if (goal != null && target.getFragment() != null) {
        assertTrue(goal.getElementById(target.getFragment()) != null, target + " in " + address);
      }
    }
  }

  private static void harmless(URI address, Document page) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), address + " " + attribute);
        assertFalse(
            (attribute.getKey().equals("href") || attribute.getKey().equals("src"))
                && RISKY.matcher(attribute.getValue()).matches(),
            address + " " + attribute);
      }
    }
    assertEquals(0, page.select("img, iframe, object, style, b + script").size(), address + "");
    for (Element script : page.select("script:not([src])")) {
      assertEquals("application/ld+json", script.attr("type"), address.toString());
      RDFParser.fromString(script.data(), Lang.JSONLD).parse(GraphMemFactory.createDefaultGraph());
    }
  }

  private static URI withoutFragment(URI address) {
    return URI.create(address.toString().replaceAll("#.*", ""));
  }
}
