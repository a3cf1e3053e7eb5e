package org.parley.source;

import com.google.common.base.Ascii;
import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Metadata;

/**
 * The pages of a web archive (WARC), packed or not, one after the other: answers of servers with
 * status 200 and resources that are HTML, and texts that were made of pages (WET). All other
 * records are passed over. A page that cannot be read does not stop the next; a damaged archive
 * does.
 */
final class WarcPages extends AbstractIterator<Reading> implements Closeable {
  private final Assembly.Place place;
  private final Assembly assembly;
  private final InputStream in;
  private final WarcReader reader;
  private int number;
  private boolean damaged;

  /**
   * @throws IOException if its head cannot be read or is none of an archive
   */
  WarcPages(Assembly.Place place, Assembly assembly, InputStream in) throws IOException {
    this.place = place;
    this.assembly = assembly;
    this.in = in;
    this.reader = new WarcReader(in);
    reader.setLenient(true);
  }

  /**
   * A page before it is read.
   *
   * @param charset as the server told it, or null
   */
  private record Page(
      WarcTargetRecord record, MessageBody body, Format format, @Nullable String charset) {}

  @Override
  protected @Nullable Reading computeNext() {
    while (!damaged) {
      Assembly.Place at = place.part(number + 1);
      try {
        WarcRecord record = reader.next().orElse(null);
        if (record == null) {
          break;
        }
        number++;
        Page page = page(record);
        if (page != null) {
          return read(at, page);
        }
      } catch (ProblemException bad) {
        return new Reading.Failure(bad.problem());
      } catch (IOException | IllegalArgumentException e) {
        damaged = true;
        return new Reading.Failure(FileProblems.damagedArchive(at.file(), e));
      }
    }
    close();
    return endOfData();
  }

  private static @Nullable Page page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      return http.status() == 200 && isHtml(http.contentType())
          ? new Page(
              response,
              http.bodyDecoded(),
              Format.HTML,
              http.contentType().parameters().get("charset"))
          : null;
    }
    if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
      return new Page(resource, resource.body(), Format.HTML, null);
    }
    if (record instanceof WarcConversion text
        && text.contentType().base().equals(MediaType.PLAIN_TEXT)) {
      return new Page(text, text.body(), Format.PLAIN_TEXT, StandardCharsets.UTF_8.name());
    }
    return null;
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private Reading read(Assembly.Place at, Page page) throws IOException, ProblemException {
    int limit = assembly.limits().bytes();
    InputStream body = page.body.stream();
    byte[] bytes;
    try {
      bytes = body.readNBytes(limit);
    } catch (ParsingException | java.util.zip.ZipException e) {
      throw Fields.problem(
          Code.UNREADABLE_FILE,
          at.file(),
          e.getMessage(),
          "the page is packed in a way that cannot be undone",
          "leave it out, or crawl it again");
    }
    if (bytes.length == limit && body.read() >= 0) {
      throw new ProblemException(assembly.tooLarge(at.file()));
    }
    String declared = page.charset == null ? HtmlPage.declaredCharset(bytes) : page.charset;
    String text = TextDecoder.decode(at.file(), bytes, declared);
    Draft draft =
        page.format == Format.HTML ? HtmlPage.read(text) : new Draft(null, text, Metadata.UNKNOWN);
    return assembly.document(at, draft.at(Fields.urlOrNull(target(page.record))));
  }

  /** Some crawlers put it in angle brackets, as an old draft of the standard had it. */
  private static String target(WarcTargetRecord record) {
    String target = record.target();
    return Ascii.toLowerCase(target).startsWith("<http")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (IOException nothingToLose) {
      // The stream was only read.
    }
  }
}
