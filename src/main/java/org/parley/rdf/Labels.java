package org.parley.rdf;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.Event;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.TerritorialStatus;
import org.parley.text.Phrase;

/** Short sentences made from the roles of a statement, for people who browse. */
final class Labels {
  private static final int LONGEST = 100;

  private final DocumentScope scope;

  Labels(DocumentScope scope) {
    this.scope = scope;
  }

  /** {@code Demand by Russia to Ukraine: recognise Crimea as Russian}. */
  String claim(Claim claim, String text) {
    return LocalNames.capitalised(LocalNames.words(claim.act()))
        + role(" by ", claim.speaker())
        + role(" to ", claim.addressee())
        + ": "
        + shortened(text);
  }

  /** {@code Attack by Russia towards Ukraine in Kyiv, 2022-03-07 (future)}. */
  String event(Event event) {
    return LocalNames.capitalised(LocalNames.words(event.type()))
        + roles(" by ", event.initiators())
        + roles(" towards ", event.targets())
        + roles(" among ", event.participants())
        + roles(" in ", event.locations())
        + (event.time() == null ? "" : ", " + event.time().iso())
        + aside(event.polarity(), event.modality());
  }

  /** {@code Unless the ultimatum is met: the talks end}. */
  String condition(Condition condition) {
    return LocalNames.capitalised(LocalNames.words(condition.kind()))
        + " "
        + shortened(scope.words(condition.condition()))
        + (condition.consequence() == null
            ? ""
            : ": " + shortened(scope.words(condition.consequence())));
  }

  /** {@code Crimea part of Russia (demanded)}. */
  String status(TerritorialStatus status, Content content) {
    return content.label() + " (" + LocalNames.words(status.mode()) + ")";
  }

  private String role(String before, @Nullable Phrase phrase) {
    return phrase == null ? "" : before + shortened(scope.name(phrase));
  }

  private String roles(String before, List<Phrase> phrases) {
    return phrases.isEmpty()
        ? ""
        : before
            + shortened(
                phrases.stream().map(scope::name).distinct().collect(Collectors.joining(", ")));
  }

  private static String aside(Polarity polarity, Modality modality) {
    List<String> notes = new ArrayList<>();
    if (polarity == Polarity.NEGATIVE) {
      notes.add(LocalNames.words(polarity));
    }
    if (modality != Modality.ACTUAL) {
      notes.add(LocalNames.words(modality));
    }
    return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
  }

  /** At most {@link #LONGEST} code points, cut between words. */
  static String shortened(String text) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, LONGEST);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > 0 ? space : end) + " …";
  }
}
