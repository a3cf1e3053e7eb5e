package org.parley.text;

import org.jspecify.annotations.Nullable;
import org.parley.text.QuotationMark.Family;

/** A quotation while it is being found. Mutable, and never seen outside. */
final class QuotationDraft {
  private static final int UNKNOWN = -1;

  private final QuotationMark opening;
  private @Nullable QuotationDraft outerOfFamily;
  private boolean holdsFamily;
  private @Nullable QuotationMark doubtfulClosing;
  private int innerEnd = UNKNOWN;
  private int end = UNKNOWN;
  private boolean closed;
  private boolean dropped;

  QuotationDraft(QuotationMark opening) {
    this.opening = opening;
  }

  QuotationMark opening() {
    return opening;
  }

  Family family() {
    return opening.family();
  }

  /** The open quotation in marks of the same family that this one stands in, if any. */
  @Nullable QuotationDraft outerOfFamily() {
    return outerOfFamily;
  }

  void placeWithin(@Nullable QuotationDraft outer) {
    outerOfFamily = outer;
  }

  /** Whether a quotation in marks of the same family was opened within. */
  boolean holdsFamily() {
    return holdsFamily;
  }

  void holdFamily() {
    holdsFamily = true;
  }

  /** Whether a mark was met that closes it unless a better one comes. */
  boolean hasDoubtfulEnd() {
    return doubtfulClosing != null;
  }

  /** Of several doubtful closing marks the first counts. */
  void maybeCloseAt(QuotationMark mark) {
    if (doubtfulClosing == null) {
      doubtfulClosing = mark;
    }
  }

  void closeAt(QuotationMark mark) {
    innerEnd = mark.textEnd();
    end = mark.end();
    closed = true;
    dropped = false;
  }

  /** Ends it where no certain mark closes it; what was opened in doubt is then none. */
  void leaveOpenAt(int at, boolean openedInDoubt) {
    if (doubtfulClosing != null) {
      closeAt(doubtfulClosing);
    } else {
      cutAt(at);
      dropped = openedInDoubt;
    }
  }

  /** Ends it before another one. */
  void cutAt(int at) {
    innerEnd = at;
    end = at;
    closed = false;
  }

  int start() {
    return opening.start();
  }

  int innerStart() {
    return opening.end();
  }

  int innerEnd() {
    return innerEnd;
  }

  int end() {
    return end;
  }

  boolean closed() {
    return closed;
  }

  boolean dropped() {
    return dropped;
  }
}
