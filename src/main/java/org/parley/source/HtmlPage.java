package org.parley.source;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.text.Metadata;

/** A page of HTML: its article and what it says about it. */
final class HtmlPage {
  /** Where standards and browsers look for the charset, and then some. */
  private static final int PRESCANNED = 4096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]*?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  /** The charset that a page declares, or null. */
  static @Nullable String declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCANNED);
    Matcher charset = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return charset.find() ? charset.group(1) : null;
  }

  /** The text of a piece of HTML, all of it: paragraphs with a blank line between two. */
  static String text(String fragment) {
    return HtmlText.of(Jsoup.parseBodyFragment(fragment).body(), Set.of());
  }

  /** The text is that of the article: paragraphs with a blank line between two. */
  static Draft read(String html) {
    Document page = Jsoup.parse(html);
    JsonLd jsonLd = JsonLd.of(page);
    Metadata metadata = new HtmlMetadata(page, jsonLd).read();
    Set<Element> left = Boilerplate.of(page);
    String text = HtmlText.of(ArticleBody.of(page, left), left);
    String written = jsonLd.articleBody();
    return new Draft(null, text.isEmpty() && written != null ? written : text, metadata);
  }
}
