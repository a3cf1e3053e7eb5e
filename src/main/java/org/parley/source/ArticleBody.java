package org.parley.source;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the text of its article: the one that says so, else the
 * one around most running text.
 */
final class ArticleBody {
  /** From the plainest words to the vaguest. */
  private static final ImmutableList<String> SEMANTIC =
      ImmutableList.of("[itemprop=articleBody]", "article, [role=article]", "main, [role=main]");

  /** A shorter element is a teaser, or the page has put its text elsewhere. */
  private static final int SHORTEST = 100;

  private ArticleBody() {}

  /**
   * The element that holds the article.
   *
   * @param left what is left out
   */
  static Element of(Document page, Set<Element> left) {
    Element body = page.body();
    Prose prose = Prose.of(body, left);
    for (String selector : SEMANTIC) {
      Element best = body;
      int most = 0;
      for (Element candidate : body.select(selector)) {
        if (prose.within(candidate) > most) {
          best = candidate;
          most = prose.within(candidate);
        }
      }
      if (most >= SHORTEST || 2 * most > prose.within(body)) {
        return best;
      }
    }
    return prose.densest(body);
  }
}
