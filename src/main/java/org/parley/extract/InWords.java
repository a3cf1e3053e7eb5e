package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.parley.text.DocumentText;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Puts findings into the words of the text, by the fields that examples of rules name. */
record InWords(DocumentText text) {
  /** All findings of a text: claims, conditions, statuses, events. */
  static ImmutableList<FindingInWords> all(DocumentText text, Findings findings) {
    InWords words = new InWords(text);
    ImmutableList.Builder<FindingInWords> all = ImmutableList.builder();
    for (Claim claim : findings.claims()) {
      Span place = claim.cue() != null ? claim.cue() : claim.content().get(0);
      all.add(new FindingInWords(claim.rule(), "Claim", place, words.of(claim)));
    }
    for (Condition condition : findings.conditions()) {
      Span connective = condition.connective();
      Span place = connective != null ? connective : condition.condition();
      all.add(new FindingInWords(condition.rule(), "Condition", place, words.of(condition)));
    }
    for (TerritorialStatus status : findings.statuses()) {
      all.add(new FindingInWords(status.rule(), "Status", status.span(), words.of(status)));
    }
    for (Event event : findings.events()) {
      all.add(new FindingInWords(event.rule(), "Event", event.trigger(), words.of(event)));
    }
    return all.build();
  }

  private ImmutableMap<String, String> of(Claim claim) {
    return fields(
        "type", Names.camel(claim.act()),
        "speaker", span(claim.speaker()),
        "addressee", span(claim.addressee()),
        "cue", span(claim.cue()),
        "content", spans(claim.content()),
        "quoted", Names.camel(claim.quoting()),
        "negated", Boolean.toString(claim.negated()));
  }

  private ImmutableMap<String, String> of(Condition condition) {
    return fields(
        "kind", condition.kind(),
        "connective", span(condition.connective()),
        "condition", span(condition.condition()),
        "consequence", span(condition.consequence()),
        "speaker", span(condition.speaker()),
        "addressee", span(condition.addressee()));
  }

  private ImmutableMap<String, String> of(TerritorialStatus status) {
    return fields(
        "territory", span(status.territory()),
        "status", status.status(),
        "object", span(status.object()),
        "mode", Names.camel(status.mode()),
        "negated", Boolean.toString(status.negated()),
        "time", status.time() == null ? null : status.time().iso());
  }

  private ImmutableMap<String, String> of(Event event) {
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
    return String.join(" and ", phrases.stream().map(phrase -> text.slice(phrase.span())).toList());
  }
}
