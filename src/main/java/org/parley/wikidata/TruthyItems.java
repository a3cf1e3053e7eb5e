package org.parley.wikidata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts items together from a dump of truthy statements in N-Triples, in which the triples of an
 * item follow each other. It gives what the JSON gives, as far as such a dump has it: statements
 * without qualifiers, and the number of site links.
 */
final class TruthyItems {
  private static final Pattern TRIPLE =
      Pattern.compile(
          "<http://www\\.wikidata\\.org/entity/(Q[1-9]\\d*)> <([^>]*)> (?:<([^>]*)>|\"((?:[^\"\\\\]|\\\\.)*)\"(?:@([A-Za-z0-9-]+)|\\^\\^<([^>]*)>)?) \\.");
  private static final String DIRECT = Triples.PROP + "direct/";
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))");

  private String id = "";
  private ObjectNode item = JsonNodeFactory.instance.objectNode();

  /** Takes a line; gives the item that is complete with the line before, or null. */
  @Nullable ItemJson add(String line) {
    Matcher triple = TRIPLE.matcher(line);
    if (!triple.matches()) {
      return null;
    }
    ItemJson complete = null;
    if (!triple.group(1).equals(id)) {
      complete = end();
      id = triple.group(1);
      item = JsonNodeFactory.instance.objectNode().put("id", id);
    }
    String literal = triple.group(4) == null ? null : unescaped(triple.group(4));
    take(triple.group(2), triple.group(3), literal, triple.group(5));
    return complete;
  }

  /** The last item, or null if there is none. */
  @Nullable ItemJson end() {
    ItemJson last = id.isEmpty() ? null : new ItemJson(item);
    id = "";
    return last;
  }

  private void take(
      String property, @Nullable String iri, @Nullable String literal, @Nullable String language) {
    if (property.equals(Triples.LABEL) && literal != null && language != null) {
      item.withObject("/labels").putObject(language).put("value", literal);
    } else if (property.equals(Triples.SCHEMA + "description")
        && literal != null
        && language != null) {
      item.withObject("/descriptions").putObject(language).put("value", literal);
    } else if (property.equals(Triples.ALT_LABEL) && literal != null && language != null) {
      item.withObject("/aliases").withArray("/" + language).addObject().put("value", literal);
    } else if (property.equals(Triples.WIKIBASE + "sitelinks")
        && literal != null
        && literal.matches("\\d{1,4}")) {
      ObjectNode links = item.withObject("/sitelinks");
      for (int i = 0; i < Integer.parseInt(literal); i++) {
        links.putObject("site" + i);
      }
    } else if (property.startsWith(DIRECT)) {
      ObjectNode statement =
          item.withObject("/claims")
              .withArray("/" + property.substring(DIRECT.length()))
              .addObject();
      statement.put("rank", "normal");
      ObjectNode snak = statement.putObject("mainsnak").put("snaktype", "value");
      ObjectNode value = snak.putObject("datavalue");
      if (iri != null && iri.startsWith(Triples.WD)) {
        value.putObject("value").put("id", iri.substring(Triples.WD.length()));
      } else if (literal != null && language != null) {
        value.putObject("value").put("text", literal).put("language", language);
      } else if (literal != null) {
        value.put("value", literal);
      }
    }
  }

  private static String unescaped(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                escape -> {
                  String code = escape.group(1) == null ? escape.group(2) : escape.group(1);
                  return Matcher.quoteReplacement(
                      code != null
                          ? Character.toString(Integer.parseInt(code, 16))
                          : switch (escape.group(3)) {
                            case "n" -> "\n";
                            case "t" -> "\t";
                            case "r" -> "\r";
                            default -> escape.group(3);
                          });
                });
  }
}
