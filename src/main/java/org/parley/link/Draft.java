package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An entity while its document is being read: what is known of it grows with each mention. */
final class Draft {
  /** Whether "he" or "she" can mean it. */
  enum Gender {
    UNKNOWN,
    FEMALE,
    MALE
  }

  private final EntityType type;
  private final Entity.Scope scope;
  private final @Nullable GazetteerEntry entry;
  private final TreeSet<Mention> mentions = new TreeSet<>();
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> around = new LinkedHashSet<>();
  private final Map<GazetteerEntry, Double> others = new LinkedHashMap<>();
  private String label;
  private double score;
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private @Nullable Draft side;

  private Draft(EntityType type, String label, Entity.Scope scope, @Nullable GazetteerEntry entry) {
    this.type = type;
    this.label = label;
    this.scope = scope;
    this.entry = entry;
  }

  static Draft known(GazetteerEntry entry) {
    return new Draft(entry.type(), entry.label(), Entity.Scope.GAZETTEER, entry);
  }

  static Draft named(EntityType type, String name) {
    return new Draft(type, name, Entity.Scope.NAME, null);
  }

  static Draft described(EntityType type, String description, boolean plural) {
    Draft draft = new Draft(type, description, Entity.Scope.DOCUMENT, null);
    draft.plural = plural;
    return draft;
  }

  Draft inPlural() {
    plural = true;
    return this;
  }

  EntityType type() {
    return type;
  }

  Entity.Scope scope() {
    return scope;
  }

  @Nullable GazetteerEntry entry() {
    return entry;
  }

  String label() {
    return label;
  }

  /** The longest name of the text is the label of what no gazetteer knows. */
  void isAlsoCalled(String name) {
    if (scope == Entity.Scope.NAME && name.length() > label.length()) {
      label = name;
    }
  }

  void mention(Mention mention) {
    mentions.add(mention);
  }

  /** Forgets mentions, but not the last one. */
  void forget(Predicate<Mention> spare) {
    ImmutableList<Mention> all = mentions();
    mentions.removeIf(spare);
    if (mentions.isEmpty()) {
      mentions.add(all.get(0));
    }
  }

  ImmutableList<Mention> mentions() {
    return ImmutableList.copyOf(mentions);
  }

  /** The confidence of the best of its mentions by name. */
  double score() {
    return score;
  }

  void isNamedWithScore(double confidence) {
    score = Math.max(score, confidence);
  }

  /** Notes an entry that one of its names can stand for besides. */
  void couldBe(GazetteerEntry other, double confidence) {
    if (other != entry) {
      others.merge(other, confidence, Math::max);
    }
  }

  ImmutableList<Candidate> candidates() {
    if (others.isEmpty()) {
      return ImmutableList.of();
    }
    return others.entrySet().stream()
        .map(
            e ->
                new Candidate(
                    e.getKey().key(), e.getKey().label(), e.getKey().wikidata(), e.getValue()))
        .sorted(
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key))
        .limit(Entity.MOST_CANDIDATES)
        .collect(ImmutableList.toImmutableList());
  }

  /** Notes a noun that it was described by, such as its office. */
  void isDescribedBy(String noun) {
    nouns.add(noun);
  }

  boolean wasDescribedBy(String noun) {
    return nouns.contains(noun);
  }

  boolean wasDescribedByAny(Predicate<String> kind) {
    return nouns.stream().anyMatch(kind);
  }

  /** Notes a word beside such a noun: "<i>army</i> chief", "chief of the <i>army</i>". */
  void isDescribedWith(String word) {
    around.add(word);
  }

  boolean wasDescribedWith(String word) {
    return around.contains(word);
  }

  Gender gender() {
    return gender;
  }

  void isOfGender(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }

  boolean isPlural() {
    return plural;
  }

  /** Whom a person belongs to or a force fights for; null where the text does not say. */
  @Nullable Draft side() {
    return side;
  }

  void isOnSideOf(Draft whom) {
    if (side == null && whom != this) {
      side = whom;
    }
  }
}
