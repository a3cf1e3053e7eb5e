package org.parley.rdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TimeValue;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** What tells a node from others of its kind: the document, the rule, the places of its words. */
final class ContentKey {
  private final List<String> parts = new ArrayList<>();

  ContentKey(String documentId) {
    parts.add(documentId);
  }

  ContentKey part(@Nullable Object part) {
    parts.add(part == null ? "" : part.toString());
    return this;
  }

  ContentKey span(@Nullable Span span) {
    return part(span == null ? null : place(span));
  }

  ContentKey spans(List<Span> spans) {
    StringBuilder places = new StringBuilder();
    for (Span span : spans) {
      add(span, places);
    }
    return part(places);
  }

  ContentKey phrase(@Nullable Phrase phrase) {
    return span(phrase == null ? null : phrase.core());
  }

  ContentKey phrases(List<Phrase> phrases) {
    StringBuilder places = new StringBuilder();
    for (Phrase phrase : phrases) {
      add(phrase.core(), places);
    }
    return part(places);
  }

  ContentKey time(@Nullable TimeValue time) {
    return part(time == null ? null : time.iso());
  }

  List<String> parts() {
    return List.copyOf(parts);
  }

  private static void add(Span span, StringBuilder places) {
    places.append(places.length() == 0 ? "" : " ").append(place(span));
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }
}
