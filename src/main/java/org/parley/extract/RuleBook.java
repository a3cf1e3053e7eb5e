package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.text.Analysis;
import org.parley.text.DocumentText;

/** The rules as users see them: their list, and the execution of their examples. */
public final class RuleBook {
  private final Extractor extractor;

  public RuleBook(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * A rule in a list.
   *
   * @param name its name
   * @param finds what it finds: {@code Claim}, {@code Condition}, {@code Status} or {@code Event}
   * @param place file and line
   * @param examples sentences in which it finds something
   * @param counterexamples sentences in which it keeps silent
   */
  public record Entry(
      String name,
      String finds,
      String place,
      ImmutableList<String> examples,
      ImmutableList<String> counterexamples) {}

  /** All rules in the order in which they are tried. */
  public ImmutableList<Entry> entries() {
    return extractor.rules().stream()
        .map(
            rule ->
                new Entry(
                    rule.name(),
                    Names.camel(rule.finds()),
                    rule.place(),
                    texts(rule, example -> example.gives() != null),
                    texts(rule, example -> example.gives() == null)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> texts(Rule rule, Predicate<Rule.Example> wanted) {
    return rule.examples().stream()
        .filter(wanted)
        .map(Rule.Example::text)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Executes the examples of all rules.
   *
   * @param parser parses an example's text
   * @return a problem for each example that does not give what its rule says, in file order
   */
  public ImmutableList<Problem> check(Function<DocumentText, Analysis> parser) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Rule rule : extractor.rules()) {
      for (Rule.Example example : rule.examples()) {
        Analysis analysis = parser.apply(new DocumentText(example.text()));
        ImmutableList<ImmutableMap<String, String>> found = found(rule, analysis);
        if (!example.holds(found)) {
          problems.add(
              new Problem(
                  Code.EXAMPLE_FAILED,
                  rule.place(),
                  example.text(),
                  "the example of rule " + rule.name() + " gives " + closest(found, rule),
                  "change the rule, or what the example says that it gives"));
        }
      }
    }
    return problems.build();
  }

  private String closest(ImmutableList<ImmutableMap<String, String>> found, Rule rule) {
    return found.isEmpty() ? "nothing by rule " + rule.name() : found.toString();
  }

  /** What the rule finds in a text, each finding as words by field. */
  private ImmutableList<ImmutableMap<String, String>> found(Rule rule, Analysis analysis) {
    return InWords.all(analysis.document().text(), extractor.extract(analysis)).stream()
        .filter(finding -> finding.rule().equals(rule.name()))
        .map(FindingInWords::fields)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tries all rules on a text.
   *
   * @return what the rules did, and what came of it
   */
  public RuleTrial attempt(Analysis analysis) {
    return new RuleTrials(extractor).attempt(analysis);
  }
}
