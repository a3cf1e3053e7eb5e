package org.parley.serve.page;

import com.google.common.collect.ImmutableMap;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.parley.serve.http.Reply;

/**
 * The templates of the pages, {@code src/main/jte}, compiled into classes of this package. They
 * escape every value by where it stands, so that none can end an element, an attribute or a script.
 */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  /**
   * A page.
   *
   * @param frame what is around it; the template's parameter {@code frame}
   * @param model what it shows; the template's parameter {@code model}
   */
  static Reply page(int status, String template, Frame frame, Object model) {
    StringOutput out = new StringOutput(16 * 1024);
    ENGINE.render(
        template + ".jte", ImmutableMap.of("frame", frame, "model", model), new CleanOutput(out));
    return Reply.of(status, Reply.HTML, out.toString()).with("Vary", "Accept-Language");
  }

  /** A page with the status 200. */
  static Reply page(String template, Frame frame, Object model) {
    return page(200, template, frame, model);
  }

  /**
   * A piece of HTML without the frame.
   *
   * @param model what it shows; the template's parameter {@code model}
   */
  public static String fragment(String template, Object model) {
    StringOutput out = new StringOutput();
    ENGINE.render(template + ".jte", ImmutableMap.of("model", model), new CleanOutput(out));
    return out.toString();
  }

  /** Escapes, and replaces what HTML forbids, and halves of surrogate pairs, by U+FFFD. */
  private static final class CleanOutput extends OwaspHtmlTemplateOutput {
    CleanOutput(TemplateOutput out) {
      super(out);
    }

    @Override
    public void writeUserContent(String value) {
      super.writeUserContent(value == null ? null : clean(value));
    }
  }

  /** A text without the characters that HTML forbids. */
  static String clean(String text) {
    if (text.codePoints().noneMatch(Templates::isForbidden)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isForbidden(c) ? 0xFFFD : c));
    return clean.toString();
  }

  private static boolean isForbidden(int c) {
    boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || surrogate || nonCharacter;
  }
}
