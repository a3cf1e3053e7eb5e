package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.text.Analysis;
import org.parley.text.DocumentText;
import org.parley.text.Phrase;
import org.parley.text.Span;

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
   * @param examples its sentences
   */
  public record Entry(String name, String finds, String place, ImmutableList<String> examples) {}

  /** All rules in the order in which they are tried. */
  public ImmutableList<Entry> entries() {
    return extractor.rules().stream()
        .map(
            rule ->
                new Entry(
                    rule.name(),
                    Names.camel(rule.finds()),
                    rule.place(),
                    rule.examples().stream()
                        .map(Rule.Example::text)
                        .collect(ImmutableList.toImmutableList())))
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
        if (found.stream().noneMatch(fields -> agrees(example.gives(), fields))) {
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

  private static boolean agrees(
      ImmutableMap<String, String> expected, ImmutableMap<String, String> fields) {
    return expected.entrySet().stream()
        .allMatch(entry -> entry.getValue().equals(fields.get(entry.getKey())));
  }

  /** What the rule finds in a text, each finding as words by field. */
  private ImmutableList<ImmutableMap<String, String>> found(Rule rule, Analysis analysis) {
    Findings findings = extractor.extract(analysis);
    Words words = new Words(analysis.document().text());
    ImmutableList.Builder<ImmutableMap<String, String>> found = ImmutableList.builder();
    switch (rule.finds()) {
      case CLAIM ->
          findings.claims().stream()
              .filter(claim -> claim.rule().equals(rule.name()))
              .forEach(claim -> found.add(words.of(claim)));
      case CONDITION ->
          findings.conditions().stream()
              .filter(condition -> condition.rule().equals(rule.name()))
              .forEach(condition -> found.add(words.of(condition)));
      case STATUS ->
          findings.statuses().stream()
              .filter(status -> status.rule().equals(rule.name()))
              .forEach(status -> found.add(words.of(status)));
      case EVENT ->
          findings.events().stream()
              .filter(event -> event.rule().equals(rule.name()))
              .forEach(event -> found.add(words.of(event)));
    }
    return found.build();
  }

  /** Findings in the words of the text. */
  private record Words(DocumentText text) {
    ImmutableMap<String, String> of(Claim claim) {
      return fields(
          "type", Names.camel(claim.act()),
          "speaker", span(claim.speaker()),
          "addressee", span(claim.addressee()),
          "cue", span(claim.cue()),
          "content", spans(claim.content()),
          "quoted", Names.camel(claim.quoting()),
          "negated", Boolean.toString(claim.negated()));
    }

    ImmutableMap<String, String> of(Condition condition) {
      return fields(
          "kind", condition.kind(),
          "connective", span(condition.connective()),
          "condition", span(condition.condition()),
          "consequence", span(condition.consequence()),
          "speaker", span(condition.speaker()),
          "addressee", span(condition.addressee()));
    }

    ImmutableMap<String, String> of(TerritorialStatus status) {
      return fields(
          "territory", span(status.territory()),
          "status", status.status(),
          "object", span(status.object()),
          "mode", Names.camel(status.mode()),
          "negated", Boolean.toString(status.negated()),
          "time", status.time() == null ? null : status.time().iso());
    }

    ImmutableMap<String, String> of(Event event) {
      return fields(
          "type", event.type(),
          "trigger", span(event.trigger()),
          "initiator", phrases(event.initiators()),
          "target", phrases(event.targets()),
          "participant", phrases(event.participants()),
          "location", phrases(event.locations()),
          "modality", Names.camel(event.modality()),
          "negated", Boolean.toString(event.polarity() == Polarity.NEGATIVE),
          "time", event.time() == null ? null : event.time().iso());
    }

    private static ImmutableMap<String, String> fields(@Nullable String... pairs) {
      ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
      for (int i = 0; i < pairs.length; i += 2) {
        String name = pairs[i];
        String value = pairs[i + 1];
        if (name != null && value != null) {
          fields.put(name, value);
        }
      }
      return fields.buildOrThrow();
    }

    private @Nullable String span(@Nullable Span span) {
      return span == null ? null : text.slice(span);
    }

    private @Nullable String span(@Nullable Phrase phrase) {
      return phrase == null ? null : text.slice(phrase.span());
    }

    private String spans(ImmutableList<Span> spans) {
      return String.join(" … ", spans.stream().map(text::slice).toList());
    }

    private String phrases(ImmutableList<Phrase> phrases) {
      return String.join(
          " and ", phrases.stream().map(phrase -> text.slice(phrase.span())).toList());
    }
  }
}
