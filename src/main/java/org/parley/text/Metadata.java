package org.parley.text;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document besides its text; all of it may be null.
 *
 * @param title the headline
 * @param date the day of publication; relative times in the text are resolved against it
 * @param publisher the name of who publishes it
 * @param url where it was published, an absolute http or https URI
 * @param language a BCP 47 tag such as {@code en}
 * @param licence under which its publisher gives it away, in words or as an address
 * @param showing how much of the text may be shown
 */
public record Metadata(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable URI url,
    @Nullable String language,
    @Nullable String licence,
    @Nullable Showing showing) {
  /** Metadata of which nothing is known. */
  public static final Metadata UNKNOWN = new Metadata(null, null, null, null, null);

  /** Metadata of which the licence is not known. */
  public Metadata(
      @Nullable String title,
      @Nullable LocalDate date,
      @Nullable String publisher,
      @Nullable URI url,
      @Nullable String language) {
    this(title, date, publisher, url, language, null, null);
  }

  /** This metadata, and the other's where this has none. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        title != null ? title : other.title,
        date != null ? date : other.date,
        publisher != null ? publisher : other.publisher,
        url != null ? url : other.url,
        language != null ? language : other.language,
        licence != null ? licence : other.licence,
        showing != null ? showing : other.showing);
  }
}
