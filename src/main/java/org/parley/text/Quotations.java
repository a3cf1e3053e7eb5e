package org.parley.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.text.QuotationMark.Family;

/**
 * Finds the quotations of a text by its characters alone, before anything is parsed.
 *
 * <p>Marks are {@code " “ ” „ « » ‹ ›}, the single {@code ' ‘ ’ ‚ `}, and two single ones in a row
 * for a double one. They are paired within families, not by exact glyph: {@code "…”} is a
 * quotation. What a glyph does not say, its neighbours do: a mark hugs what it quotes.
 *
 * <ul>
 *   <li>An apostrophe is no mark: within a word, before a clipped word or year, after a plural. A
 *       single mark opens only what a single mark closes in the same paragraph.
 *   <li>After a digit, {@code "} and {@code '} are units of measure unless they are needed to close
 *       a quotation.
 *   <li>A paragraph that opens with a mark while the one before was left open continues its
 *       quotation. So does one without such a mark, if the next mark of the text is a closing one.
 *   <li>A double quotation that nothing closes ends with its paragraph, or before the next one that
 *       opens in it. If nothing closes that one either, its mark is taken for the closing one, on
 *       the wrong side of its space. A closing mark without an opening one is passed over.
 * </ul>
 *
 * <p>The time is linear in the length of the text, whatever stands in it.
 */
public final class Quotations {
  private Quotations() {}

  /** The quotations of a text in text order, a quotation before those within it. */
  public static ImmutableList<Quotation> in(DocumentText text) {
    QuotationPairing pairing = new QuotationPairing();
    String string = text.string();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(string)) {
      pairing.accept(paragraph, QuotationMark.in(string, paragraph));
    }
    pairing.finish();
    return nested(text, pairing.found());
  }

  private static ImmutableList<Quotation> nested(DocumentText text, List<QuotationDraft> drafts) {
    List<QuotationDraft> kept = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    Deque<QuotationDraft> enclosing = new ArrayDeque<>();
    for (QuotationDraft draft : drafts) {
      if (draft.dropped() || quotesNothing(text.string(), draft)) {
        continue;
      }
      if (!enclosing.isEmpty() && isClosedBy(enclosing.element(), draft)) {
        enclosing.pop().closeAt(draft.opening());
        continue;
      }
      while (!enclosing.isEmpty() && endsBefore(enclosing.element(), draft)) {
        enclosing.pop();
      }
      kept.add(draft);
      depths.add(enclosing.size());
      enclosing.push(draft);
    }
    ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
    for (int i = 0; i < kept.size(); i++) {
      if (!quotesNothing(text.string(), kept.get(i))) {
        quotations.add(quotation(text, kept.get(i), depths.get(i)));
      }
    }
    return quotations.build();
  }

  /**
   * Whether the opening marks of two that nothing closes are the two marks of one quotation, the
   * second of which stands on the wrong side of its space: {@code "agreed, "he said}.
   */
  private static boolean isClosedBy(QuotationDraft outer, QuotationDraft draft) {
    return outer.family() == draft.family()
        && outer.end() > draft.start()
        && !outer.closed()
        && !draft.closed()
        && (!draft.holdsFamily() || Character.isLowerCase(draft.opening().after()));
  }

  /**
   * Whether the outer one ends before the other starts. One that no mark closes is made to, if the
   * other cannot stand in it.
   */
  private static boolean endsBefore(QuotationDraft outer, QuotationDraft draft) {
    boolean cannotHold = outer.family() == draft.family() || draft.end() > outer.end();
    if (outer.end() > draft.start() && !outer.closed() && cannotHold) {
      outer.cutAt(draft.opening().textEnd());
    }
    return outer.end() <= draft.start();
  }

  /** White space only, or a lone letter between apostrophes as in "rock 'n' roll". */
  private static boolean quotesNothing(String string, QuotationDraft draft) {
    int length = draft.innerEnd() - draft.innerStart();
    return length <= 0
        || (length == 1
            && draft.family() == Family.SINGLE
            && Character.isLowerCase(string.charAt(draft.innerStart())));
  }

  private static Quotation quotation(DocumentText text, QuotationDraft draft, int depth) {
    int innerStart = draft.innerStart();
    while (Paragraphs.isGap(text.string().charAt(innerStart))) {
      innerStart++;
    }
    return new Quotation(
        span(text, draft.start(), draft.end()),
        span(text, innerStart, draft.innerEnd()),
        depth,
        draft.closed());
  }

  private static Span span(DocumentText text, int start, int end) {
    return new Span(text.codePoint(start), text.codePoint(end));
  }
}
