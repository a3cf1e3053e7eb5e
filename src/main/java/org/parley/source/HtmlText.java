package org.parley.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as readers see it: white space collapsed, blocks apart. */
final class HtmlText implements NodeFilter {
  /**
   * A run of text that nothing but inline elements stands in.
   *
   * @param holder the block element that it stands in
   * @param linked how many of its characters are in links
   */
  record Block(Element holder, String text, int linked) {
    private boolean isLink() {
      return 5 * linked >= 4 * text.length();
    }
  }

  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final Deque<Element> holders = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int linked;
  private int lineBreaks;
  private boolean space;

  private final Set<Element> left;

  private HtmlText(Element root, Set<Element> left) {
    this.left = left;
    holders.push(root);
  }

  /** The paragraphs with a blank line between two. Those that are links only are left out. */
  static String of(Element root, Set<Element> left) {
    ImmutableList<String> paragraphs =
        blocks(root, left).stream()
            .filter(block -> !block.isLink())
            .map(Block::text)
            .collect(toImmutableList());
    return Joiner.on("\n\n").join(paragraphs);
  }

  /** All blocks in text order; none is empty. */
  static ImmutableList<Block> blocks(Element root, Set<Element> left) {
    HtmlText visitor = new HtmlText(root, left);
    visitor.traverse(root);
    visitor.endBlock();
    return visitor.blocks.build();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      if (left.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("br")) {
        lineBreaks++;
      } else if (element.isBlock()) {
        endBlock();
        holders.push(element);
      } else if (element.nameIs("a")) {
        links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.nameIs("br")) {
      if (element.isBlock()) {
        endBlock();
        holders.pop();
      } else if (element.nameIs("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String string) {
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (isSpace(unit)) {
        space = true;
      } else if (!isInvisible(unit)) {
        breakLine();
        if (space && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        space = false;
        text.append(unit);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  /** Two line breaks are what old pages have for paragraphs. */
  private void breakLine() {
    if (lineBreaks > 1) {
      endBlock();
    } else if (lineBreaks == 1 && text.length() > 0) {
      text.append('\n');
    }
    lineBreaks = 0;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Soft hyphens and the like would stand within words. */
  private static boolean isInvisible(char unit) {
    return switch (unit) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
      default -> Character.isISOControl(unit);
    };
  }

  private void endBlock() {
    if (text.length() > 0) {
      blocks.add(new Block(holders.element(), text.toString(), linked));
    }
    text.setLength(0);
    linked = 0;
    lineBreaks = 0;
    space = false;
  }
}
