package org.parley.serve.page;

import com.google.common.collect.ImmutableMap;
import org.parley.serve.http.Page;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.serve.view.Content;

/** All pages, by the first segment of their addresses. */
public final class Pages {
  private Pages() {}

  /** The pages. */
  public static ImmutableMap<String, Page> of(
      Content content, ShippedQueries queries, QueryRunner runner) {
    DatasetPage dataset = new DatasetPage(content, runner);
    return ImmutableMap.<String, Page>builder()
        .put("", new HomePage(content, new LiveQuestions(content, queries, runner)))
        .put("id", new Dereference(content))
        .put("page", new ResourcePage(content))
        .put("data", new DataPage(content))
        .put("search", new SearchPage(content))
        .put("query", new QueryPage(content, queries, runner))
        .put("ontology", new OntologyPage(content))
        .put("explore", new ExplorePage(content))
        .put("terms", new TermsPage(content, runner))
        .put("dataset", dataset)
        .put(".well-known", dataset)
        .put("sitemap.xml", new Sitemap(content))
        .put("openapi.json", StaticPage.openApi())
        .put("health", new HealthPage(content.graph()))
        .put("robots.txt", StaticPage.robots())
        .put("assets", new Assets(content))
        .put("suggest", new SuggestPage(content))
        .put("icon.svg", StaticPage.icon())
        .put("favicon.ico", StaticPage.icon())
        .buildOrThrow();
  }

  /** The answer where there is no page. */
  public static Page elsewhere(Content content) {
    return request -> Message.notFound(content, request);
  }
}
