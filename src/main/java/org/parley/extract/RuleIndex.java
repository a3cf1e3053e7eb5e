package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TokenTest.Attribute;

/**
 * The rules of one kind by what their trigger requires of a token, so that a token is tried only
 * against rules that can match it.
 *
 * <p>A rule that asks for lemmas is found by these; others by the part of speech or by the class of
 * word that they ask for. Among the candidates of a token the rules keep their order.
 */
final class RuleIndex {
  /**
   * A rule with what its trigger requires; null where it requires nothing of that sort.
   *
   * @param lemmas one of which the token must have
   * @param parts of speech, one of which the token must be
   */
  private record Entry(
      Rule rule, @Nullable ImmutableSet<String> lemmas, @Nullable ImmutableSet<String> parts) {
    static Entry of(Rule rule) {
      return new Entry(
          rule,
          required(rule.trigger(), Attribute.LEMMA),
          required(rule.trigger(), Attribute.UPOS));
    }

    private static @Nullable ImmutableSet<String> required(Path trigger, Attribute attribute) {
      for (TokenTest test : trigger.ownTests()) {
        if (test.attribute() == attribute && !test.negated()) {
          return test.values();
        }
      }
      return null;
    }

    boolean isOf(@Nullable String part) {
      return parts == null || (part != null && parts.contains(part));
    }
  }

  /** The rules for a lemma by part of speech, and those for parts that no rule names. */
  private record ByPart(ImmutableMap<String, ImmutableList<Rule>> named, ImmutableList<Rule> rest) {
    static ByPart of(List<Entry> entries) {
      ImmutableMap.Builder<String, ImmutableList<Rule>> named = ImmutableMap.builder();
      entries.stream()
          .flatMap(entry -> entry.parts() == null ? null : entry.parts().stream())
          .distinct()
          .forEach(part -> named.put(part, rules(entries, part)));
      return new ByPart(named.buildOrThrow(), rules(entries, null));
    }

    private static ImmutableList<Rule> rules(List<Entry> entries, @Nullable String part) {
      return entries.stream()
          .filter(entry -> entry.isOf(part))
          .map(Entry::rule)
          .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Rule> of(String part) {
      return named.getOrDefault(part, rest);
    }
  }

  private final ImmutableMap<String, ByPart> byLemma;
  private final ByPart others;

  private RuleIndex(ImmutableMap<String, ByPart> byLemma, ByPart others) {
    this.byLemma = byLemma;
    this.others = others;
  }

  /** Indexes those of some rules that find a kind. */
  static RuleIndex of(List<Rule> rules, Rule.Kind kind) {
    List<Entry> entries =
        rules.stream().filter(rule -> rule.finds() == kind).map(Entry::of).toList();
    ImmutableMap.Builder<String, ByPart> byLemma = ImmutableMap.builder();
    entries.stream()
        .flatMap(entry -> entry.lemmas() == null ? null : entry.lemmas().stream())
        .distinct()
        .forEach(
            lemma ->
                byLemma.put(
                    lemma,
                    ByPart.of(
                        entries.stream()
                            .filter(
                                entry -> entry.lemmas() == null || entry.lemmas().contains(lemma))
                            .toList())));
    return new RuleIndex(
        byLemma.buildOrThrow(),
        ByPart.of(entries.stream().filter(entry -> entry.lemmas() == null).toList()));
  }

  /** The rules that can match a token, in their order; no other can. */
  ImmutableList<Rule> candidates(Syntax syntax, int token) {
    ByPart rules = byLemma.get(syntax.lemma(token));
    return (rules == null ? others : rules).of(syntax.token(token).upos());
  }
}
