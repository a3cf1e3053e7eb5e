package org.parley.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says about its article, in the terms of schema.org.
 *
 * <p>It is read as plain JSON: no context is ever fetched. What cannot be read says nothing.
 */
final class JsonLd {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, JsonNode> nodes = new HashMap<>();
  private JsonNode article = MissingNode.getInstance();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        found.collect(MAPPER.readTree(script.data()));
      } catch (JsonProcessingException notJson) {
        // The others may be.
      }
    }
    return found;
  }

  /** The article that stands least deep is the page's own; others are what it links to. */
  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isObject()) {
        if (node.path("@id").isTextual() && node.size() > 1) {
          nodes.putIfAbsent(node.path("@id").textValue(), node);
        }
        if (article.isMissingNode() && isArticle(node.path("@type"))) {
          article = node;
        }
      }
      node.forEach(open::add);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.isTextual() ? type.textValue() : "";
    return name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report");
  }

  @Nullable String title() {
    String headline = string(article.path("headline"));
    return headline != null ? headline : string(article.path("name"));
  }

  @Nullable String date() {
    return string(article.path("datePublished"));
  }

  @Nullable String publisher() {
    return name(article.path("publisher"));
  }

  @Nullable String url() {
    String url = string(article.path("url"));
    if (url != null) {
      return url;
    }
    JsonNode page = article.path("mainEntityOfPage");
    return page.isObject() ? string(page.path("@id")) : string(page);
  }

  @Nullable String language() {
    JsonNode language = article.path("inLanguage");
    return language.isObject() ? string(language.path("alternateName")) : string(language);
  }

  @Nullable String articleBody() {
    JsonNode body = article.path("articleBody");
    return body.isTextual() ? body.textValue().strip() : null;
  }

  private @Nullable String name(JsonNode node) {
    JsonNode first = node.isArray() ? node.path(0) : node;
    if (first.isTextual()) {
      return string(first);
    }
    String name = string(first.path("name"));
    JsonNode referred = nodes.get(first.path("@id").asText());
    return name != null || referred == null ? name : string(referred.path("name"));
  }

  /** A string, of several the first. Pages escape it once more for HTML, which JSON-LD does not. */
  private static @Nullable String string(JsonNode node) {
    JsonNode first = node.isArray() ? node.path(0) : node;
    return first.isTextual()
        ? Fields.line(Parser.unescapeEntities(first.textValue(), false))
        : null;
  }
}
