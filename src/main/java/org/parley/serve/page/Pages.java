package org.parley.serve.page;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.serve.http.Background;
import org.parley.serve.http.Page;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.serve.view.Content;
import org.parley.store.Census;

/** All pages, by the first segment of their addresses. */
public final class Pages {
  private Pages() {}

  /** The pages. */
  public static ImmutableMap<String, Page> of(
      Content content, ShippedQueries queries, QueryRunner runner, Background background) {
    Supplier<Optional<Census>> census =
        background.once(
            "How much there is of everything", () -> Census.of(content.graph().dataset()));
    LiveQuestions questions = new LiveQuestions(content, queries, runner, background);
    DatasetPage dataset = new DatasetPage(content, census);
    return ImmutableMap.<String, Page>builder()
        .put("", new HomePage(content, questions, census, background))
        .put("id", new Dereference(content))
        .put("page", new ResourcePage(content))
        .put("data", new DataPage(content))
        .put("search", new SearchPage(content))
        .put("query", new QueryPage(content, queries, runner))
        .put("ontology", new OntologyPage(content))
        .put("explore", new ExplorePage(content))
        .put("terms", new TermsPage(content, census))
        .put("dataset", dataset)
        .put(".well-known", dataset)
        .put("sitemap.xml", new Sitemap(content))
        .put("openapi.json", StaticPage.openApi())
        .put("health", new HealthPage(content.graph(), background))
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
