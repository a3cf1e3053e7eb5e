package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of one document that name the same, by their words. */
final class NameCluster {
  private final ImmutableList<String> words;
  private final String initials;
  private final TypeEvidence evidence;
  private final List<FoundName> names = new ArrayList<>();
  private @Nullable Draft draft;
  private @Nullable FoundName owner;

  /**
   * @param words the first name's words in lower case, without hyphens
   * @param initials the first letters of its words that are capitalised
   * @param draft the entity, where it is known from the start
   */
  NameCluster(
      ImmutableList<String> words, String initials, TypeEvidence evidence, @Nullable Draft draft) {
    this.words = words;
    this.initials = initials;
    this.evidence = evidence;
    this.draft = draft;
  }

  ImmutableList<String> words() {
    return words;
  }

  String initials() {
    return initials;
  }

  TypeEvidence evidence() {
    return evidence;
  }

  /** The state whose body it is, where that is named before it; else null. */
  @Nullable FoundName owner() {
    return owner;
  }

  void isOf(FoundName state) {
    owner = state;
  }

  void add(FoundName name) {
    names.add(name);
  }

  ImmutableList<FoundName> names() {
    return ImmutableList.copyOf(names);
  }

  /** The entity; null as long as only names are gathered. */
  @Nullable Draft draft() {
    return draft;
  }

  void decide(Draft entity) {
    draft = entity;
  }

  /** The type of its entity, or what the evidence so far tells; null if it tells nothing. */
  @Nullable EntityType type() {
    return draft == null ? evidence.best() : draft.type();
  }

  /** Whether other words are the end of its own: "Central Command". */
  boolean endsWith(List<String> other) {
    return other.size() < words.size()
        && words.subList(words.size() - other.size(), words.size()).equals(other);
  }

  /** Whether other words are the beginning of its own. */
  boolean beginsWith(List<String> other) {
    return other.size() < words.size() && words.subList(0, other.size()).equals(other);
  }
}
