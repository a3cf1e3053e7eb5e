package org.parley.source;

import com.google.common.base.Ascii;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of documents, told by the name of a file or by its first bytes. */
enum Format {
  PLAIN_TEXT,
  HTML,
  JSON_LINES,
  GZIPPED_JSON_LINES,
  WARC,
  FEED;

  /** How many bytes suffice to tell a format. */
  static final int SNIFFED = 4096;

  private static final Pattern JSON_OBJECT = Pattern.compile("^\\s*\\{\\s*[\"}]");
  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>|<\\?xml-stylesheet[^>]*>|<!--.*?-->|\\s)*<(?:rss|feed|rdf:rdf)\\b",
          Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("^\\s*<(?:!doctype|!--|\\?xml|[a-z])");

  /** The format that the ending of a file's name stands for, or null for any other ending. */
  static @Nullable Format ofName(String name) {
    String lower = Ascii.toLowerCase(name);
    if (lower.endsWith(".txt") || lower.endsWith(".text")) {
      return PLAIN_TEXT;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return HTML;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".jsonl.gz") || lower.endsWith(".ndjson.gz")) {
      return GZIPPED_JSON_LINES;
    }
    if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
      return WARC;
    }
    if (lower.endsWith(".rss") || lower.endsWith(".atom")) {
      return FEED;
    }
    return null;
  }

  /** Whether files of the format hold any number of documents, so that their size says nothing. */
  boolean isArchive() {
    return this == JSON_LINES || this == GZIPPED_JSON_LINES || this == WARC;
  }

  /** The format of content without a name that says it. */
  static Format ofContent(byte[] head) {
    // The marks looked for are ASCII: in UTF-16 they have NUL bytes between, a byte order mark
    // before.
    String ascii =
        Ascii.toLowerCase(new String(head, StandardCharsets.ISO_8859_1))
            .replace("\0", "")
            .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    if (JSON_OBJECT.matcher(ascii).find()) {
      return JSON_LINES;
    }
    if (ascii.startsWith("warc/1.")) {
      return WARC;
    }
    if (FEED_ROOT.matcher(ascii).find()) {
      return FEED;
    }
    return TAG.matcher(ascii).find() ? HTML : PLAIN_TEXT;
  }
}
