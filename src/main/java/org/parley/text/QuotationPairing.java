package org.parley.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.QuotationMark.Family;
import org.parley.text.QuotationMark.Side;

/**
 * Pairs the marks of one paragraph after the other. Each mark is looked at once and each quotation
 * is opened and ended once, so the time is linear.
 */
final class QuotationPairing {
  private enum Role {
    OPEN,
    CLOSE,
    NONE
  }

  private final List<QuotationDraft> found = new ArrayList<>();
  private final Deque<QuotationDraft> open = new ArrayDeque<>();
  private final Map<Family, QuotationDraft> innermost = new EnumMap<>(Family.class);

  /** The outermost quotation that an earlier paragraph left open, while it can still be closed. */
  private @Nullable QuotationDraft dangling;

  private int paragraphEnd;

  /** All quotations, in the order of their opening marks, also those that were dropped. */
  List<QuotationDraft> found() {
    return found;
  }

  /** Takes the next paragraph with its marks. */
  void accept(Paragraphs.Paragraph paragraph, List<QuotationMark> marks) {
    int repeated = startParagraph(paragraph, marks);
    paragraphEnd = paragraph.end();
    for (QuotationMark mark : marks.subList(repeated, marks.size())) {
      accept(mark);
    }
  }

  /** Ends what is still open. */
  void finish() {
    abandonAll();
  }

  /**
   * A paragraph that opens with the marks that the one before left open continues those quotations.
   *
   * @return how many of its first marks only repeat an opening mark
   */
  private int startParagraph(Paragraphs.Paragraph paragraph, List<QuotationMark> marks) {
    if (open.isEmpty()) {
      return 0;
    }
    List<QuotationDraft> continued = new ArrayList<>();
    int next = paragraph.start();
    for (QuotationDraft draft : (Iterable<QuotationDraft>) open::descendingIterator) {
      QuotationMark mark = continued.size() < marks.size() ? marks.get(continued.size()) : null;
      if (mark != null
          && mark.start() == next
          && mark.family() == draft.family()
          && mark.shape() != Side.CLOSING
          && mark.place() != Side.CLOSING
          && canContinue(draft)) {
        continued.add(draft);
        next = mark.end();
      }
    }
    QuotationDraft outermost = open.getLast();
    abandonAllBut(continued);
    if (continued.isEmpty()
        && !outermost.dropped()
        && !outermost.closed()
        && !outermost.holdsFamily()) {
      dangling = outermost;
    }
    return continued.size();
  }

  private static boolean canContinue(QuotationDraft draft) {
    boolean apostrophe = draft.family() == Family.SINGLE && strength(draft.opening()) < 3;
    return !apostrophe && !draft.holdsFamily() && !draft.hasDoubtfulEnd();
  }

  private void accept(QuotationMark mark) {
    QuotationDraft draft = reachable(mark.family());
    switch (roleOf(mark, draft)) {
      case OPEN -> open(mark, draft);
      case CLOSE -> {
        if (draft != null) {
          close(mark, draft);
        }
      }
      case NONE -> closeDangling(mark);
    }
  }

  /** The innermost open quotation of a family; single marks do not reach across double ones. */
  private @Nullable QuotationDraft reachable(Family family) {
    QuotationDraft draft = innermost.get(family);
    return family == Family.SINGLE && draft != open.peek() ? null : draft;
  }

  private static Role roleOf(QuotationMark mark, @Nullable QuotationDraft draft) {
    Side place = mark.place();
    if (mark.family() == Family.SINGLE && cannotQuote(mark, draft)) {
      return Role.NONE;
    }
    return switch (mark.shape()) {
      case OPENING -> {
        if (draft == null) {
          yield place == Side.CLOSING ? Role.NONE : Role.OPEN;
        }
        boolean closes =
            place == Side.CLOSING
                || (place == Side.EITHER && closedByOpeningShape(draft.opening()));
        yield closes ? Role.CLOSE : Role.OPEN;
      }
      case CLOSING -> {
        if (draft == null) {
          yield place == Side.OPENING ? Role.OPEN : Role.NONE;
        }
        boolean opens = place == Side.OPENING && draft.opening().glyph() == mark.glyph();
        yield opens ? Role.OPEN : Role.CLOSE;
      }
      case EITHER ->
          switch (place) {
            case OPENING -> Role.OPEN;
            case CLOSING -> draft == null ? Role.NONE : Role.CLOSE;
            case EITHER -> {
              if (draft != null && !draft.hasDoubtfulEnd()) {
                yield Role.CLOSE;
              }
              yield mark.followsDigit() ? Role.NONE : Role.OPEN;
            }
          };
    };
  }

  /**
   * An apostrophe that its neighbours give away ("U.S.'s", "get ’em"), or one that stands alone.
   */
  private static boolean cannotQuote(QuotationMark mark, @Nullable QuotationDraft draft) {
    if (mark.shape() == Side.OPENING) {
      return mark.joinsWords();
    }
    boolean clipped = draft != null && mark.glyph() == '’' && mark.place() == Side.OPENING;
    return clipped || mark.place() == Side.EITHER;
  }

  /** German „…“ and »…«. */
  private static boolean closedByOpeningShape(QuotationMark opening) {
    return opening.glyph() == '„' || opening.glyph() == '‚' || opening.shape() == Side.CLOSING;
  }

  private void open(QuotationMark mark, @Nullable QuotationDraft draft) {
    if (mark.family() == Family.SINGLE && draft != null) {
      // A quotation in single marks stands in none directly, so one of the two is an apostrophe.
      if (!draft.hasDoubtfulEnd() && strength(draft.opening()) > strength(mark)) {
        return;
      }
      abandonInnermost(paragraphEnd);
    }
    if (mark.family() != Family.SINGLE) {
      dangling = null;
      markFamily(mark.family());
    }
    QuotationDraft opened = new QuotationDraft(mark);
    found.add(opened);
    push(opened);
  }

  private void push(QuotationDraft draft) {
    draft.placeWithin(innermost.put(draft.family(), draft));
    open.push(draft);
  }

  private void pop() {
    QuotationDraft draft = open.pop();
    QuotationDraft outer = draft.outerOfFamily();
    if (outer == null) {
      innermost.remove(draft.family());
    } else {
      innermost.put(draft.family(), outer);
    }
  }

  /** Notes in the quotation that directly holds the new one that a mark of its kind opened. */
  private void markFamily(Family family) {
    QuotationDraft draft = innermost.get(family);
    QuotationDraft top = open.peek();
    if (draft != null && (draft == top || (top != null && top.family() == Family.SINGLE))) {
      draft.holdFamily();
    }
  }

  private void close(QuotationMark mark, QuotationDraft draft) {
    boolean top = draft == open.peek();
    if (mark.closesDoubtfully() && top && !opensDoubtfully(draft)) {
      draft.maybeCloseAt(mark);
      return;
    }
    if (opensDoubtfully(draft) && !mark.closesFirmly()) {
      return;
    }
    while (open.peek() != draft) {
      abandonInnermost(mark.textEnd());
    }
    pop();
    draft.closeAt(mark);
  }

  private static boolean opensDoubtfully(QuotationDraft draft) {
    return draft.family() == Family.SINGLE && draft.opening().opensDoubtfully();
  }

  /** A quotation whose paragraphs are not opened by repeated marks still has a closing one. */
  private void closeDangling(QuotationMark mark) {
    QuotationDraft draft = dangling;
    if (draft == null || draft.family() != mark.family()) {
      return;
    }
    boolean closing = mark.place() == Side.CLOSING || mark.shape() == Side.CLOSING;
    if (closing && mark.shape() != Side.OPENING && !mark.followsDigit()) {
      while (!open.isEmpty()) {
        abandonInnermost(mark.textEnd());
      }
      draft.closeAt(mark);
    }
    dangling = null;
  }

  private void abandonAll() {
    while (!open.isEmpty()) {
      abandonInnermost(paragraphEnd);
    }
  }

  private void abandonAllBut(List<QuotationDraft> continued) {
    abandonAll();
    continued.forEach(this::push);
  }

  /** Ends the innermost quotation, for which no certain closing mark was found. */
  private void abandonInnermost(int at) {
    QuotationDraft draft = open.element();
    pop();
    boolean doubtful = draft.family() == Family.SINGLE || opensByGuess(draft.opening());
    draft.leaveOpenAt(at, doubtful);
  }

  /** Whether only the marks that follow can tell that it opens a quotation. */
  private static boolean opensByGuess(QuotationMark mark) {
    return mark.shape() == Side.CLOSING
        || (mark.shape() == Side.EITHER && mark.place() == Side.EITHER);
  }

  /** How far a single mark is from being an apostrophe, from 0 to 3. */
  private static int strength(QuotationMark mark) {
    if (mark.opensDoubtfully()) {
      return 0;
    }
    return mark.prominent() ? 3 : mark.shape() == Side.OPENING ? 2 : 1;
  }
}
