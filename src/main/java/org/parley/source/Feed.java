package org.parley.source;

import com.google.common.collect.AbstractIterator;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Metadata;

/**
 * The entries of a feed, RSS or Atom of any version: their content where they have it, else their
 * summary. The date is the day in UTC on which an entry was published, since feeds may tell the
 * moment in any zone. Document types are refused, and with them all that reaches out.
 */
final class Feed extends AbstractIterator<Reading> {
  private final Assembly.Place place;
  private final Assembly assembly;
  private final SyndFeed feed;
  private final Iterator<SyndEntry> entries;
  private int number;

  /**
   * @throws ProblemException {@code BAD_FEED}
   */
  Feed(Assembly.Place place, Assembly assembly, byte[] bytes) throws ProblemException {
    this.place = place;
    this.assembly = assembly;
    try {
      this.feed =
          new SyndFeedInput(false, Locale.ROOT)
              .build(new XmlReader(new ByteArrayInputStream(bytes)));
    } catch (FeedException | IOException | RuntimeException e) {
      throw Fields.problem(
          Code.BAD_FEED,
          place.file(),
          e.getMessage(),
          "no RSS or Atom feed, or not well-formed",
          "fetch it again, or give the articles themselves");
    }
    this.entries = feed.getEntries().iterator();
  }

  @Override
  protected @Nullable Reading computeNext() {
    if (!entries.hasNext()) {
      return endOfData();
    }
    number++;
    Assembly.Place at = place.part(number);
    try {
      return assembly.document(at, draft(entries.next()));
    } catch (ProblemException bad) {
      return new Reading.Failure(bad.problem());
    }
  }

  private Draft draft(SyndEntry entry) {
    Metadata metadata =
        new Metadata(
            Fields.line(plain(entry.getTitle())),
            day(
                entry.getPublishedDate() == null
                    ? entry.getUpdatedDate()
                    : entry.getPublishedDate()),
            Fields.line(plain(feed.getTitle())),
            Fields.urlOrNull(entry.getLink()),
            Fields.languageOrNull(feed.getLanguage()));
    String id = metadata.url() == null ? Fields.line(entry.getUri()) : null;
    return new Draft(id, text(entry), metadata);
  }

  private static String text(SyndEntry entry) {
    List<SyndContent> contents = entry.getContents();
    for (SyndContent content : contents) {
      String text = text(content);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return text(entry.getDescription());
  }

  private static String text(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null) {
      return "";
    }
    // RSS does not say what its text is written in; as a rule it is HTML.
    boolean isPlain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    return isPlain ? content.getValue().strip() : HtmlPage.text(content.getValue());
  }

  private static @Nullable String plain(@Nullable String title) {
    return title == null ? null : HtmlPage.text(title);
  }

  private static @Nullable LocalDate day(@Nullable Date moment) {
    return moment == null ? null : moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
