package org.parley.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How much running text stands where in a page: blocks long enough for a sentence that are not
 * mostly links.
 */
final class Prose {
  /** About eight words; headings, bylines and menu items are shorter. */
  private static final int SENTENCE = 40;

  private final IdentityHashMap<Element, Integer> within = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> directly = new IdentityHashMap<>();
  private final ImmutableList<HtmlText.Block> blocks;

  private Prose(Element root, Set<Element> left) {
    blocks =
        HtmlText.blocks(root, left).stream()
            .filter(
                block ->
                    block.text().length() >= SENTENCE && 2 * block.linked() < block.text().length())
            .collect(ImmutableList.toImmutableList());
    blocks.forEach(block -> add(root, block));
    // Upwards from the last element: going up from every block takes too long in deep pages.
    for (Element element : Lists.reverse(root.getAllElements())) {
      Element parent = element.parent();
      if (element != root && parent != null) {
        within.merge(parent, within(element), Integer::sum);
      }
    }
  }

  /**
   * @param left what is left out
   */
  static Prose of(Element root, Set<Element> left) {
    return new Prose(root, left);
  }

  private void add(Element root, HtmlText.Block block) {
    int length = block.text().length();
    Element parent = block.holder().parent();
    Element near = parent == null || block.holder() == root ? block.holder() : parent;
    directly.merge(near, 2 * length, Integer::sum);
    if (near != root && near.parent() != null) {
      directly.merge(near.parent(), length, Integer::sum);
    }
    within.merge(block.holder(), length, Integer::sum);
  }

  /** The characters of running text in an element. */
  int within(Element element) {
    return within.getOrDefault(element, 0);
  }

  /**
   * The element around most running text, where a paragraph counts for the element that holds it
   * and half for the one around that: a column of paragraphs beats the page that holds the column.
   */
  Element densest(Element root) {
    Element best = root;
    int most = 0;
    for (HtmlText.Block block : blocks) {
      Element at = block.holder();
      for (int levels = 0; levels < 3 && at != null; levels++, at = at.parent()) {
        int score = directly.getOrDefault(at, 0);
        if (score > most) {
          best = at;
          most = score;
        }
      }
    }
    return best;
  }
}
