package org.parley.serve;

import java.util.function.Consumer;

/** The frame that all pages share: head, navigation, search box. */
final class Layout {
  private Layout() {}

  /**
   * A whole page.
   *
   * @param links the way from this page to the others
   * @param title the title for the window, without the name of the site
   * @param main writes what stands between navigation and footer
   */
  static Reply page(int status, Links links, String title, Consumer<Html> main) {
    return page(status, links, title, head -> {}, main);
  }

  /** The same with further elements in the head. */
  static Reply page(
      int status, Links links, String title, Consumer<Html> head, Consumer<Html> main) {
    Html html = new Html();
    html.start("html", "lang", "en").line();
    html.start("head").line();
    html.start("meta", "charset", "utf-8").line();
    html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.leaf("title", title + " – Parley").line();
    html.start("link", "rel", "stylesheet", "href", links.root() + "style.css").line();
    html.start("link", "rel", "icon", "type", "image/svg+xml", "href", links.root() + "icon.svg")
        .line();
    head.accept(html);
    html.end().line();
    html.start("body").line();
    navigation(html, links);
    html.start("main").line();
    main.accept(html);
    html.end().line();
    html.end().line();
    html.end();
    return Reply.of(status, Reply.HTML, html.toString());
  }

  /** A short page that says what is wrong and what to do. */
  static Reply message(int status, Links links, String title, String... paragraphs) {
    return page(
        status,
        links,
        title,
        html -> {
          html.leaf("h1", title).line();
          for (String paragraph : paragraphs) {
            html.leaf("p", paragraph).line();
          }
        });
  }

  /** The search form, with what was searched before. */
  static void searchForm(Html html, Links links, String words) {
    html.start("form", "class", "search", "role", "search", "action", links.root() + "search")
        .start(
            "input",
            "type",
            "search",
            "name",
            "q",
            "value",
            words,
            "aria-label",
            "Words to search for",
            "placeholder",
            "Search names and sentences")
        .leaf("button", "Search")
        .end()
        .line();
  }

  private static void navigation(Html html, Links links) {
    html.start("header").start("nav").line();
    html.leaf("a", "Parley", "class", "home", "href", links.root()).line();
    html.leaf("a", "Queries", "href", links.root() + "query").line();
    html.leaf("a", "SPARQL", "href", links.root() + "sparql").line();
    if (links.ontology().isPresent()) {
      html.leaf("a", "Ontology", "href", links.root() + "ontology").line();
    }
    html.end().line();
    searchForm(html, links, "");
    html.end().line();
  }
}
