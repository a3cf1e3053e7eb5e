package org.parley.source;

import com.google.common.base.CharMatcher;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

/**
 * Makes documents out of drafts: fills in defaults, finds the identifier, keeps the limits.
 *
 * @param defaults for what a document does not say
 */
record Assembly(Metadata defaults, Limits limits) {
  /**
   * Where a document was found.
   *
   * @param file as users can open it, with the line, record or entry where there is one; for
   *     messages
   * @param name the path below the folder that was given, {@code -} for standard input
   * @param stream whether it is standard input, whose name tells nothing
   * @param part the line, record or entry within the file, or 0 for the whole file
   */
  record Place(String file, String name, boolean stream, int part) {
    Place part(int number) {
      return new Place(file + ":" + number, name + ":" + number, stream, number);
    }

    private boolean isPart() {
      return part > 0;
    }
  }

  /**
   * @throws ProblemException {@code EMPTY_DOCUMENT}, {@code BINARY_DOCUMENT} or {@code
   *     DOCUMENT_TOO_LARGE}
   */
  Reading document(Place place, Draft draft) throws ProblemException {
    if (CharMatcher.whitespace().matchesAllOf(draft.text())) {
      throw new ProblemException(empty(place.file()));
    }
    Controls.refuseBinary(place.file(), draft.text());
    DocumentText text = new DocumentText(Surrogates.replaceLone(draft.text()));
    if (text.length() > limits.codePoints()) {
      throw new ProblemException(tooLarge(place.file()));
    }
    String own = draft.id();
    String name = own != null && place.isPart() ? own : place.name();
    Metadata metadata =
        draft
            .metadata()
            .orElse(new Metadata(null, Dateline.date(text.string()), null, null, null))
            .orElse(defaults);
    return new Reading.Success(
        new Document(id(place, draft, text), name, text, metadata), place.file());
  }

  /** What comes from a stream and brings no identifier has none but its text. */
  private static String id(Place place, Draft draft, DocumentText text) {
    if (draft.id() != null) {
      return draft.id();
    }
    if (draft.metadata().url() != null) {
      return draft.metadata().url().toString();
    }
    return place.stream() ? "sha256:" + text.sha256() : place.name();
  }

  static Problem empty(String place) {
    return new Problem(
        Code.EMPTY_DOCUMENT, place, null, "no text", "write some, or leave the file out");
  }

  Problem tooLarge(String place) {
    return new Problem(
        Code.DOCUMENT_TOO_LARGE,
        place,
        null,
        "larger than " + limits.bytes() + " bytes or " + limits.codePoints() + " characters",
        "split it into articles, one in each file or line");
  }
}
