package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * A node of a YAML file that knows its line, so that a mistake in a rule or lexicon file is named
 * with its place, the offending value and what is permitted there.
 *
 * <p>All scalars are text: {@code no} and {@code on} are words here, not booleans.
 */
public final class YamlNode {
  private final String file;
  private final YamlTree node;

  private YamlNode(String file, YamlTree node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads a YAML document.
   *
   * @param file the name of the file, for messages, and to find what the build has compiled of it
   * @throws ProblemException if it is not well-formed or empty
   */
  public static YamlNode parse(String file, String content) throws ProblemException {
    return new YamlNode(file, YamlTree.parse(file, content));
  }

  /** File and line, for messages: {@code rules/claims.yml:12}. */
  public String place() {
    return file + ":" + node.line();
  }

  /** The entries of a mapping, in file order. */
  public ImmutableMap<String, YamlNode> map() throws ProblemException {
    if (!(node instanceof YamlTree.Mapping mapping)) {
      throw problem(
          Code.BAD_SYNTAX, shown(), "a mapping is expected here", "write keys and values");
    }
    ImmutableMap.Builder<String, YamlNode> map = ImmutableMap.builder();
    for (int i = 0; i < mapping.entries().size(); i += 2) {
      map.put(
          new YamlNode(file, mapping.entries().get(i)).text(),
          new YamlNode(file, mapping.entries().get(i + 1)));
    }
    try {
      return map.buildOrThrow();
    } catch (IllegalArgumentException e) {
      throw problem(
          Code.BAD_SYNTAX, e.getMessage(), "a key stands here twice", "remove one of the two");
    }
  }

  /** The entries of a mapping that may have these keys only. */
  public ImmutableMap<String, YamlNode> map(ImmutableSet<String> permitted)
      throws ProblemException {
    ImmutableMap<String, YamlNode> map = map();
    for (var entry : map.entrySet()) {
      if (!permitted.contains(entry.getKey())) {
        throw entry
            .getValue()
            .problem(
                Code.UNKNOWN_KEY,
                entry.getKey(),
                "this key is not known here",
                "use one of: " + String.join(", ", permitted));
      }
    }
    return map;
  }

  /** The items of a sequence; a single scalar counts as a sequence of one. */
  public ImmutableList<YamlNode> list() throws ProblemException {
    if (node instanceof YamlTree.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> new YamlNode(file, item))
          .collect(ImmutableList.toImmutableList());
    }
    if (node instanceof YamlTree.Scalar) {
      return ImmutableList.of(this);
    }
    throw problem(
        Code.BAD_SYNTAX, shown(), "a list is expected here", "write [a, b] or lines with -");
  }

  /** The texts of a sequence, or of a single scalar. */
  public ImmutableList<String> texts() throws ProblemException {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (YamlNode item : list()) {
      texts.add(item.text());
    }
    return texts.build();
  }

  /** Whether this is a scalar with that text. */
  public boolean is(String word) {
    return node instanceof YamlTree.Scalar scalar && scalar.text().strip().equals(word);
  }

  /** The text of a scalar. */
  public String text() throws ProblemException {
    if (node instanceof YamlTree.Scalar scalar) {
      return scalar.text().strip();
    }
    throw problem(Code.BAD_SYNTAX, shown(), "a text is expected here", "write a word or a text");
  }

  /** A text that is the name of an enum constant in upper camel case: {@code Statement}. */
  public <E extends Enum<E>> E constant(Class<E> type) throws ProblemException {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (Names.camel(constant).equals(text)) {
        return constant;
      }
    }
    ImmutableList.Builder<String> permitted = ImmutableList.builder();
    for (E constant : type.getEnumConstants()) {
      permitted.add(Names.camel(constant));
    }
    throw problem(
        Code.BAD_VALUE,
        text,
        "this value is not permitted here",
        "use one of: " + String.join(", ", permitted.build()));
  }

  /** A problem at this node. */
  public ProblemException problem(Code code, @Nullable String value, String message, String cure) {
    return new ProblemException(new Problem(code, place(), value, message, cure));
  }

  private @Nullable String shown() {
    return node instanceof YamlTree.Scalar scalar ? scalar.text() : null;
  }
}
