package org.parley.source;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.text.Metadata;

/**
 * What a page says about its article. The first source that says something counts: JSON-LD,
 * OpenGraph, microdata, {@code <meta>} of other kinds, elements of the page. A value that cannot be
 * read, such as a date in words, is passed over: nobody can mend the page.
 */
final class HtmlMetadata {
  private static final ImmutableList<String> TITLES =
      ImmutableList.of("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title");
  private static final ImmutableList<String> DATES =
      ImmutableList.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "datepublished",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date");
  private static final ImmutableList<String> PUBLISHERS =
      ImmutableList.of(
          "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name");
  private static final ImmutableList<String> URLS = ImmutableList.of("og:url", "twitter:url");
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("og:locale", "content-language", "dc.language", "dcterms.language");

  /** What stands between a headline and the name of the site in {@code <title>}. */
  private static final String SEPARATORS = "|-–—·:•»";

  private final Document page;
  private final JsonLd jsonLd;
  private final Map<String, String> metas = new HashMap<>();

  HtmlMetadata(Document page, JsonLd jsonLd) {
    this.page = page;
    this.jsonLd = jsonLd;
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : ImmutableList.of("property", "name", "itemprop", "http-equiv")) {
        String line = Fields.line(meta.attr("content"));
        if (meta.hasAttr(attribute) && line != null) {
          metas.putIfAbsent(Ascii.toLowerCase(meta.attr(attribute).strip()), line);
        }
      }
    }
  }

  Metadata read() {
    String publisher = publisher();
    return new Metadata(title(publisher), date(), publisher, url(), language());
  }

  private @Nullable String publisher() {
    return candidates(jsonLd.publisher(), metas(PUBLISHERS)).stream().findFirst().orElse(null);
  }

  private @Nullable String title(@Nullable String publisher) {
    List<String> said = candidates(jsonLd.title(), metas(TITLES));
    if (!said.isEmpty()) {
      return said.get(0);
    }
    String title = Fields.line(page.title());
    Element heading = page.selectFirst("h1");
    String headline = heading == null ? null : Fields.line(heading.text());
    if (title == null || (headline != null && title.startsWith(headline))) {
      return headline;
    }
    return publisher == null ? title : withoutSite(title, publisher);
  }

  private static String withoutSite(String title, String site) {
    if (!title.endsWith(site)) {
      return title;
    }
    String rest = title.substring(0, title.length() - site.length()).strip();
    boolean separated = !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
    return separated ? rest.substring(0, rest.length() - 1).strip() : title;
  }

  private @Nullable LocalDate date() {
    for (String written : candidates(jsonLd.date(), microdata(), metas(DATES), times())) {
      LocalDate date = Fields.dateOrNull(written);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable URI url() {
    List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
    for (String written : candidates(jsonLd.url(), canonical, metas(URLS))) {
      URI url = Fields.urlOrNull(written);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  private @Nullable String language() {
    List<String> html = page.select("html[lang]").eachAttr("lang");
    for (String written : candidates(jsonLd.language(), html, metas(LANGUAGES))) {
      String language = Fields.languageOrNull(written);
      if (language != null) {
        return language;
      }
    }
    return null;
  }

  private List<String> metas(ImmutableList<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        found.add(content);
      }
    }
    return found;
  }

  private List<String> microdata() {
    List<String> found = new ArrayList<>();
    for (Element element : page.select("[itemprop=datePublished]")) {
      found.add(element.hasAttr("datetime") ? element.attr("datetime") : element.text());
    }
    return found;
  }

  /** Times of the article come before others; those of teasers and comments do not count. */
  private List<String> times() {
    List<String> found = new ArrayList<>();
    for (String selector : ImmutableList.of("time[pubdate]", "article time", "main time", "time")) {
      for (Element time : page.select(selector)) {
        if (time.hasAttr("datetime") && time.closest("nav, aside, footer") == null) {
          found.add(time.attr("datetime"));
        }
      }
    }
    return found;
  }

  @SafeVarargs
  private static List<String> candidates(@Nullable String first, List<String>... others) {
    List<String> found = new ArrayList<>();
    if (first != null) {
      found.add(first);
    }
    for (List<String> more : others) {
      found.addAll(more);
    }
    return found;
  }
}
