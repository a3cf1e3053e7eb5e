package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Correction.Kind;
import org.parley.link.Correction.Named;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a file of corrections.
 *
 * <pre>{@code
 * file      = lines, "documents:" { document ": " lines }
 * lines     = "same: [" list* "]", "different: [" list* "]", "is: {" named ": " item "}"
 * list      = "[" named "," named … "]"
 * named     = name | item | IRI | "{" type ": " name "}"
 * item      = Q42 | "{" type ": Q42 }"
 * }</pre>
 */
final class CorrectionsReader {
  private static final String KEYS = "same, different, is or documents";

  private final String file;
  private final ImmutableList.Builder<Correction> found = ImmutableList.builder();

  private CorrectionsReader(String file) {
    this.file = file;
  }

  static ImmutableList<Correction> read(String file, String yaml) throws ProblemException {
    CorrectionsReader reader = new CorrectionsReader(file);
    Node root = reader.compose(yaml);
    if (root != null) {
      reader.readLines(root, "");
    }
    return reader.found.build();
  }

  private @Nullable Node compose(String yaml) throws ProblemException {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ProblemException(
          new Problem(
              Code.BAD_SYNTAX,
              file + ":" + line,
              e.getProblem(),
              "this is no YAML",
              "correct it there or just before"),
          e);
    }
  }

  private void readLines(Node node, String document) throws ProblemException {
    for (NodeTuple entry : mapping(node)) {
      String key = word(entry.getKeyNode());
      switch (key) {
        case "same" -> readLists(Kind.SAME, entry.getValueNode(), document);
        case "different" -> readLists(Kind.DIFFERENT, entry.getValueNode(), document);
        case "is" -> readItems(entry.getValueNode(), document);
        case "documents" -> {
          if (!document.isEmpty()) {
            throw unknown(entry.getKeyNode(), key);
          }
          for (NodeTuple each : mapping(entry.getValueNode())) {
            readLines(each.getValueNode(), word(each.getKeyNode()));
          }
        }
        default -> throw unknown(entry.getKeyNode(), key);
      }
    }
  }

  private ProblemException unknown(Node at, String key) {
    return problem(Code.UNKNOWN_KEY, at, key, "the key is not known here", "use " + KEYS);
  }

  private void readLists(Kind kind, Node node, String document) throws ProblemException {
    for (Node list : sequence(node)) {
      ImmutableList.Builder<Named> named = ImmutableList.builder();
      int size = 0;
      for (Node element : sequence(list)) {
        named.add(named(element));
        size++;
      }
      if (size < 2 || (kind == Kind.DIFFERENT && size > 2)) {
        throw problem(
            Code.BAD_VALUE,
            list,
            null,
            kind == Kind.SAME ? "at least two names are needed" : "two names are needed",
            "write [one, another]");
      }
      found.add(new Correction(kind, named.build(), document, place(list)));
    }
  }

  private void readItems(Node node, String document) throws ProblemException {
    for (NodeTuple entry : mapping(node)) {
      Named name = named(entry.getKeyNode());
      Named item = named(entry.getValueNode());
      if (!item.isItem()) {
        throw problem(
            Code.BAD_VALUE,
            entry.getValueNode(),
            item.text(),
            "this is no Wikidata item",
            "write Q and a number, such as Q35, or a type and an item: {Person: Q42}");
      }
      found.add(
          new Correction(
              Kind.IS, ImmutableList.of(item, name), document, place(entry.getKeyNode())));
    }
  }

  /** A word, or a mapping of one type to a word. */
  private Named named(Node node) throws ProblemException {
    if (!(node instanceof MappingNode mapping)) {
      return new Named(word(node), null);
    }
    if (mapping.getValue().size() != 1) {
      throw problem(
          Code.BAD_VALUE, node, null, "one type and one name are expected", "write {Person: Name}");
    }
    NodeTuple only = mapping.getValue().get(0);
    String type = word(only.getKeyNode());
    for (EntityType known : EntityType.values()) {
      if (known.localName().equals(type)) {
        return new Named(word(only.getValueNode()), known);
      }
    }
    throw problem(
        Code.BAD_VALUE,
        only.getKeyNode(),
        type,
        "this type is not known",
        "use one of "
            + Arrays.stream(EntityType.values())
                .map(EntityType::localName)
                .collect(Collectors.joining(", ")));
  }

  private Iterable<NodeTuple> mapping(Node node) throws ProblemException {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(Code.BAD_VALUE, node, null, "keys are expected here", "write key: value");
    }
    Set<String> seen = new LinkedHashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
        throw problem(Code.BAD_VALUE, key, key.getValue(), "a key stands twice", "join the two");
      }
    }
    return mapping.getValue();
  }

  private Iterable<Node> sequence(Node node) throws ProblemException {
    if (!(node instanceof SequenceNode sequence)) {
      throw problem(Code.BAD_VALUE, node, null, "a list is expected here", "write [one, two]");
    }
    return sequence.getValue();
  }

  private String word(Node node) throws ProblemException {
    if (!(node instanceof ScalarNode word) || word.getValue().isBlank()) {
      throw problem(Code.BAD_VALUE, node, null, "a name is expected here", "quote it if need be");
    }
    return word.getValue().trim();
  }

  private String place(Node at) {
    return file + ":" + (at.getStartMark().getLine() + 1);
  }

  private ProblemException problem(
      Code code, Node at, @Nullable String value, String message, String cure) {
    return new ProblemException(new Problem(code, place(at), value, message, cure));
  }
}
