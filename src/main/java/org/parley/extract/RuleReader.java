package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/**
 * Reads rule files: a list of rules, each a mapping.
 *
 * <table>
 * <caption>Keys of a rule</caption>
 * <tr><td>{@code rule}</td><td>its name, lower-case words with hyphens, unique</td></tr>
 * <tr><td>{@code finds}</td><td>{@code Claim}, {@code Condition}, {@code Status} or {@code Event}</td></tr>
 * <tr><td>{@code trigger}</td><td>a path from the token itself, mostly tests only</td></tr>
 * <tr><td>{@code roles}</td><td>paths by role; a role that ends in {@code !} is required</td></tr>
 * <tr><td>{@code unless}</td><td>paths, none of which may lead anywhere</td></tr>
 * <tr><td>{@code values}</td><td>fixed values by name</td></tr>
 * <tr><td>{@code examples}</td><td>a list of {@code text} and {@code gives}, which may be {@code nothing}</td></tr>
 * </table>
 *
 * <p>The language of paths is told in {@link Path}.
 */
final class RuleReader {
  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of("rule", "finds", "trigger", "roles", "unless", "values", "examples");
  private static final ImmutableSet<String> EXAMPLE_KEYS = ImmutableSet.of("text", "gives");
  private static final ImmutableMap<Rule.Kind, ImmutableSet<String>> ROLES =
      ImmutableMap.of(
          Rule.Kind.CLAIM, ImmutableSet.of("speaker", "addressee", "content", "about"),
          Rule.Kind.CONDITION,
              ImmutableSet.of("connective", "condition", "consequence", "speaker", "addressee"),
          Rule.Kind.STATUS, ImmutableSet.of("territory", "object", "viewpoint", "words"),
          Rule.Kind.EVENT, ImmutableSet.of("initiator", "target", "participant", "location"));
  private static final ImmutableMap<Rule.Kind, ImmutableSet<String>> VALUES =
      ImmutableMap.of(
          Rule.Kind.CLAIM, ImmutableSet.of("act"),
          Rule.Kind.CONDITION, ImmutableSet.of("kind", "in"),
          Rule.Kind.STATUS, ImmutableSet.of("status", "mode", "negated", "attribute"),
          Rule.Kind.EVENT, ImmutableSet.of("type", "reciprocal"));
  private static final ImmutableSet<String> GIVES =
      ImmutableSet.of(
          "speaker",
          "addressee",
          "cue",
          "content",
          "type",
          "quoted",
          "trigger",
          "initiator",
          "target",
          "location",
          "time",
          "modality",
          "kind",
          "connective",
          "condition",
          "consequence",
          "territory",
          "status",
          "object",
          "mode",
          "participant",
          "negated");

  private RuleReader() {}

  /** Reads files by name and content, in that order. */
  static ImmutableList<Rule> read(ImmutableMap<String, String> files) throws ProblemException {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    Set<String> names = new HashSet<>();
    for (var file : files.entrySet()) {
      for (YamlNode node : YamlNode.parse(file.getKey(), file.getValue()).list()) {
        Rule rule = rule(node);
        if (!names.add(rule.name())) {
          throw node.problem(
              Code.BAD_VALUE, rule.name(), "two rules have this name", "rename one of the two");
        }
        rules.add(rule);
      }
    }
    return rules.build();
  }

  private static Rule rule(YamlNode node) throws ProblemException {
    ImmutableMap<String, YamlNode> keys = node.map(KEYS);
    for (String key : ImmutableList.of("rule", "finds", "trigger")) {
      if (!keys.containsKey(key)) {
        throw node.problem(
            Code.BAD_VALUE, key, "a rule needs this key", "add a line «" + key + ": …»");
      }
    }
    String name = required(keys, "rule").text();
    Rule.Kind kind = required(keys, "finds").constant(Rule.Kind.class);
    ImmutableMap.Builder<String, Path> roles = ImmutableMap.builder();
    ImmutableList.Builder<String> needed = ImmutableList.builder();
    YamlNode roleNode = keys.get("roles");
    if (roleNode != null) {
      for (var role : roleNode.map().entrySet()) {
        boolean must = role.getKey().endsWith("!");
        String roleName =
            must ? role.getKey().substring(0, role.getKey().length() - 1) : role.getKey();
        check(ROLES, kind, roleName, role.getValue());
        roles.put(roleName, path(role.getValue()));
        if (must) {
          needed.add(roleName);
        }
      }
    }
    ImmutableList.Builder<Path> unless = ImmutableList.builder();
    YamlNode unlessNode = keys.get("unless");
    if (unlessNode != null) {
      for (YamlNode item : unlessNode.list()) {
        unless.add(path(item));
      }
    }
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    YamlNode valueNode = keys.get("values");
    if (valueNode != null) {
      for (var value : valueNode.map().entrySet()) {
        check(VALUES, kind, value.getKey(), value.getValue());
        if (value.getKey().equals("act")) {
          value.getValue().constant(SpeechAct.class);
        }
        if (value.getKey().equals("mode")) {
          value.getValue().constant(StatusMode.class);
        }
        values.put(value.getKey(), value.getValue().text());
      }
    }
    return new Rule(
        name,
        kind,
        path(required(keys, "trigger")),
        roles.buildOrThrow(),
        needed.build(),
        unless.build(),
        values.buildOrThrow(),
        examples(node, name, keys),
        node.place());
  }

  private static YamlNode required(ImmutableMap<String, YamlNode> keys, String key) {
    return java.util.Objects.requireNonNull(keys.get(key));
  }

  private static void check(
      ImmutableMap<Rule.Kind, ImmutableSet<String>> permitted,
      Rule.Kind kind,
      String name,
      YamlNode place)
      throws ProblemException {
    ImmutableSet<String> names = permitted.getOrDefault(kind, ImmutableSet.of());
    if (!names.contains(name)) {
      throw place.problem(
          Code.UNKNOWN_KEY,
          name,
          "a rule that finds " + Names.camel(kind) + " has no such key",
          "use one of: " + String.join(", ", names));
    }
  }

  private static Path path(YamlNode node) throws ProblemException {
    try {
      return Path.parse(node.text());
    } catch (IllegalArgumentException e) {
      throw node.problem(
          Code.BAD_SYNTAX,
          node.text(),
          "this is no path (" + e.getMessage() + ")",
          "see docs/rules.md for how paths are written");
    }
  }

  private static ImmutableList<Rule.Example> examples(
      YamlNode rule, String name, ImmutableMap<String, YamlNode> keys) throws ProblemException {
    YamlNode node = keys.get("examples");
    ImmutableList.Builder<Rule.Example> examples = ImmutableList.builder();
    for (YamlNode example : node == null ? ImmutableList.<YamlNode>of() : node.list()) {
      ImmutableMap<String, YamlNode> parts = example.map(EXAMPLE_KEYS);
      YamlNode text = parts.get("text");
      YamlNode gives = parts.get("gives");
      if (text == null || gives == null) {
        throw example.problem(
            Code.RULE_WITHOUT_EXAMPLE,
            name,
            "an example needs a text and what the rule gives for it",
            "add «text: …» and «gives: {…}», or «gives: nothing»");
      }
      examples.add(new Rule.Example(text.text(), expected(gives)));
    }
    ImmutableList<Rule.Example> read = examples.build();
    if (read.stream().allMatch(example -> example.gives() == null)) {
      throw rule.problem(
          Code.RULE_WITHOUT_EXAMPLE,
          name,
          "this rule has no example of what it finds",
          "add «examples:» with a text and what the rule gives for it");
    }
    return read;
  }

  /** What an example gives, by field; null where it must give nothing. */
  private static @Nullable ImmutableMap<String, String> expected(YamlNode gives)
      throws ProblemException {
    if (gives.is("nothing")) {
      return null;
    }
    ImmutableMap.Builder<String, String> expected = ImmutableMap.builder();
    for (var entry : gives.map(GIVES).entrySet()) {
      expected.put(entry.getKey(), entry.getValue().text());
    }
    return expected.buildOrThrow();
  }
}
