package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The content of a YAML file, with the line of each node, from 1. */
public sealed interface YamlTree {
  int line();

  record Scalar(int line, String text) implements YamlTree {}

  record Sequence(int line, ImmutableList<YamlTree> items) implements YamlTree {}

  /**
   * @param entries keys and values in turns, in file order
   */
  record Mapping(int line, ImmutableList<YamlTree> entries) implements YamlTree {}

  /**
   * Reads a YAML document.
   *
   * @param file the name of the file, for messages, and to find what the build has compiled of it
   * @throws ProblemException if it is not well-formed or empty
   */
  static YamlTree parse(String file, String content) throws ProblemException {
    YamlTree compiled = CompiledYaml.find(file, content);
    return compiled != null ? compiled : compose(file, content);
  }

  /** The same, whatever was compiled. */
  static YamlTree compose(String file, String content) throws ProblemException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(20_000_000);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(content));
      if (root == null) {
        throw new ProblemException(
            new Problem(Code.BAD_SYNTAX, file, null, "the file is empty", "fill it or remove it"));
      }
      return of(root);
    } catch (MarkedYAMLException e) {
      String place =
          e.getProblemMark() == null ? file : file + ":" + (e.getProblemMark().getLine() + 1);
      throw new ProblemException(
          new Problem(
              Code.BAD_SYNTAX,
              place,
              null,
              "this is not well-formed YAML (" + e.getProblem() + ")",
              "mend the syntax; look for a missing quotation mark or a wrong indentation"),
          e);
    }
  }

  private static YamlTree of(Node node) {
    int line = node.getStartMark().getLine() + 1;
    ImmutableList.Builder<YamlTree> parts = ImmutableList.builder();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        parts.add(of(entry.getKeyNode()), of(entry.getValueNode()));
      }
      return new Mapping(line, parts.build());
    }
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> parts.add(of(item)));
      return new Sequence(line, parts.build());
    }
    return new Scalar(line, ((ScalarNode) node).getValue());
  }
}
