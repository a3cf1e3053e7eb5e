package org.parley.source;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds in a page what is no part of its article: scripts, navigation, asides, hidden elements, and
 * boxes whose class names say what they are ({@code data/html/boilerplate.txt}).
 */
final class Boilerplate {
  private static final String NEVER_TEXT =
      "head, script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio,"
          + " video, map, form, button, input, select, textarea, dialog, menu, nav, aside, footer,"
          + " header, figcaption, h1, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
          + " [role=alert], [role=menu], [role=toolbar]";
  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate())
          .omitEmptyStrings();
  private static final ImmutableSet<String> BOX_NAMES = boxNames();

  private Boilerplate() {}

  private static ImmutableSet<String> boxNames() {
    try {
      return Resources.readLines(
              Resources.getResource("data/html/boilerplate.txt"), StandardCharsets.UTF_8)
          .stream()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(toImmutableSet());
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
  }

  /**
   * The elements that are left out with all they hold. The page stays as it is: taking elements out
   * one by one takes quadratic time.
   */
  static Set<Element> of(Document page) {
    Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(page.select(NEVER_TEXT));
    List<Element> boxes = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (isInvisible(element)) {
        left.add(element);
      } else if (isBox(element)) {
        boxes.add(element);
      }
    }
    // The page itself may be called "with-comments": what holds most of the text is no box.
    Prose prose = Prose.of(page.body(), left);
    int all = prose.within(page.body());
    boxes.stream().filter(box -> 2 * prose.within(box) < all).forEach(left::add);
    left.remove(page.body());
    return left;
  }

  private static boolean isInvisible(Element element) {
    return element.hasAttr("style") && INVISIBLE.matcher(element.attr("style")).find();
  }

  private static boolean isBox(Element element) {
    String names = Ascii.toLowerCase(element.className() + " " + element.id());
    for (String word : WORDS.split(names)) {
      if (BOX_NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
