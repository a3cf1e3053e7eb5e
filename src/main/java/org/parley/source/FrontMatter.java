package org.parley.source;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Metadata;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The YAML between two lines {@code ---} at the head of a plain text.
 *
 * <pre>
 * ---
 * title: Envoys meet in Geneva
 * date: 2022-03-08
 * publisher: Example Wire
 * url: https://example.org/news/1
 * lang: en
 * id: geneva-1
 * licence: CC BY 4.0
 * show: full
 * ---
 * </pre>
 *
 * <p>Each key may be left out, and no other is permitted. {@code show} is how much of the text may
 * be shown, {@code full} or {@code statements}. Values are taken as they are written, whatever YAML
 * makes of them: a title may be a number.
 */
final class FrontMatter {
  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of("title", "date", "publisher", "url", "lang", "id", "licence", "show");
  private static final int MOST_CHARACTERS = 100_000;
  private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*(?:\\r\\n|\\n|\\r)");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);
  private static final Pattern KEY_LINE = Pattern.compile("[A-Za-z_]+:(?:\\s|\\z)");

  /** The lines of the file above the YAML. */
  private static final int LINES_ABOVE = 1;

  private final String file;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  private FrontMatter(String file) {
    this.file = file;
  }

  /** Reads the head of a text, if there is one, and leaves the rest as it is. */
  static Draft read(String file, String content) throws ProblemException {
    Matcher opening = OPENING.matcher(content);
    if (!opening.find()) {
      return new Draft(null, content, Metadata.UNKNOWN);
    }
    Matcher closing = CLOSING.matcher(content);
    if (!closing.find(opening.end())) {
      if (KEY_LINE.matcher(content).region(opening.end(), content.length()).lookingAt()) {
        throw Fields.problem(
            Code.BAD_FRONT_MATTER,
            file + ":1",
            "---",
            "the front matter has no end",
            "close it with a line ---");
      }
      return new Draft(null, content, Metadata.UNKNOWN);
    }
    FrontMatter matter = new FrontMatter(file);
    matter.parse(content.substring(opening.end(), closing.start()));
    return matter.draft(content.substring(closing.end()));
  }

  private void parse(String yaml) throws ProblemException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setAllowDuplicateKeys(false);
    Node root;
    try {
      root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
    } catch (MarkedYAMLException wrong) {
      throw problem(
          place(wrong.getProblemMark()),
          null,
          "the front matter is not YAML, " + wrong.getProblem());
    } catch (YAMLException wrong) {
      throw problem(file, null, "the front matter is not YAML or too long");
    }
    if (root == null) {
      return;
    }
    if (!(root instanceof MappingNode map)) {
      throw problem(place(root.getStartMark()), null, "the front matter has no keys");
    }
    for (NodeTuple entry : map.getValue()) {
      add(entry);
    }
  }

  private void add(NodeTuple entry) throws ProblemException {
    String place = place(entry.getKeyNode().getStartMark());
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (!KEYS.contains(key)) {
      throw Fields.problem(
          Code.BAD_FRONT_MATTER,
          place,
          key,
          "an unknown key in the front matter",
          "use only " + Joiner.on(", ").join(KEYS));
    }
    if (!(entry.getValueNode() instanceof ScalarNode value)) {
      throw problem(place, key, "a list or map where one value belongs");
    }
    if (places.put(key, place) != null) {
      throw problem(place, key, "the key comes twice");
    }
    if (!value.getTag().equals(Tag.NULL)) {
      values.put(key, value.getValue());
    }
  }

  private Draft draft(String text) throws ProblemException {
    return new Draft(
        Fields.line(values.get("id")),
        text,
        new Metadata(
            Fields.line(values.get("title")),
            Fields.date(place("date"), values.get("date")),
            Fields.line(values.get("publisher")),
            Fields.url(place("url"), values.get("url")),
            Fields.language(Code.BAD_FRONT_MATTER, place("lang"), values.get("lang")),
            Fields.line(values.get("licence")),
            Fields.showing(Code.BAD_FRONT_MATTER, place("show"), values.get("show"))));
  }

  private String place(String key) {
    return places.getOrDefault(key, file);
  }

  private String place(@Nullable Mark mark) {
    return mark == null ? file : file + ":" + (mark.getLine() + 1 + LINES_ABOVE);
  }

  private static ProblemException problem(String place, @Nullable String value, String message) {
    return Fields.problem(
        Code.BAD_FRONT_MATTER,
        place,
        value,
        message,
        "write one key: value on each line between the two lines ---");
  }
}
