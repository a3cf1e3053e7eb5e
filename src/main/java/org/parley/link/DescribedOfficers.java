package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says who is meant by an office alone, at the date of the document: "the Danish prime minister",
 * "the president of Denmark".
 */
final class DescribedOfficers {
  /** As sure as that the document speaks of its own day, and that the notes are right. */
  private static final double IN_OFFICE = .85;

  private final Gazetteer gazetteer;
  private final Moment moment;
  private final Map<String, Draft> known;

  /**
   * @param known the drafts of the entries that the document names, by key; those described are
   *     added
   */
  DescribedOfficers(Gazetteer gazetteer, Moment moment, Map<String, Draft> known) {
    this.gazetteer = gazetteer;
    this.moment = moment;
    this.known = known;
  }

  /**
   * Who held the office in the document's year; null where that is not known, where the document
   * has no date, or where more is said of the officer ("the former Danish prime minister").
   *
   * @param names the names within the description
   */
  @Nullable Draft of(FoundNominal nominal, Words words, List<Reference> names) {
    if (!moment.isDated() || moment.year().isEmpty() || nominal.plural() || names.size() != 1) {
      return null;
    }
    Reference name = names.get(0);
    Draft state = name.drafts().get(0);
    GazetteerEntry entry = state.entry();
    if (entry == null || state.type() != EntityType.STATE || !isPlain(nominal, words, name)) {
      return null;
    }
    GazetteerEntry holder =
        gazetteer
            .incumbents()
            .holder(Ascii.toLowerCase(nominal.noun()), entry.key(), moment.year().getAsInt());
    if (holder == null) {
      return null;
    }
    Draft draft = known.computeIfAbsent(holder.key(), key -> Draft.known(holder));
    draft.isNamedWithScore(IN_OFFICE);
    draft.isOnSideOf(state);
    return draft;
  }

  /** Puts a person on the side of the state that he serves, where the text does not say whose. */
  void noteState(Draft person) {
    GazetteerEntry entry = person.entry();
    if (entry == null || !moment.isDated() || moment.year().isEmpty()) {
      return;
    }
    GazetteerEntry state = gazetteer.incumbents().state(entry.key(), moment.year().getAsInt());
    if (state != null) {
      person.isOnSideOf(known.computeIfAbsent(state.key(), key -> served(state)));
    }
  }

  private static Draft served(GazetteerEntry state) {
    Draft draft = Draft.known(state);
    draft.isNamedWithScore(IN_OFFICE);
    return draft;
  }

  /** Whether the description is nothing but the office and the state. */
  private static boolean isPlain(FoundNominal nominal, Words words, Reference name) {
    int office = nominal.head() - CharMatcher.is(' ').countIn(nominal.noun());
    if (name.from() > nominal.head()) {
      return nominal.isDefinite()
          && nominal.core() == office
          && name.to() == nominal.to()
          && words.lower(nominal.head() + 1).equals("of");
    }
    boolean possessive = name.to() + 1 == office && words.tag(name.to()).equals("POS");
    return name.from() == nominal.core()
        && nominal.to() == nominal.head() + 1
        && (possessive || name.to() == office && nominal.isDefinite());
  }
}
