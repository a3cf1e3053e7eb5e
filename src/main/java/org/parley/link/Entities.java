package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** The entities that drafts have become, numbered by first mention. */
final class Entities {
  /** Below this confidence no Wikidata item is given. */
  private static final double LEAST_SCORE = .6;

  private final IdentityHashMap<Draft, Entity> byDraft = new IdentityHashMap<>();
  private final ImmutableList<Entity> list;

  /**
   * @param drafts by first mention, each once
   */
  Entities(List<Draft> drafts) {
    Keys keys = new Keys();
    ImmutableList.Builder<Entity> builder = ImmutableList.builder();
    for (Draft draft : drafts) {
      Entity entity = entity(draft, byDraft.size(), keys.of(draft));
      byDraft.put(draft, entity);
      builder.add(entity);
    }
    this.list = builder.build();
  }

  private static Entity entity(Draft draft, int id, String key) {
    GazetteerEntry entry = draft.entry();
    String item = entry == null || draft.score() < LEAST_SCORE ? null : entry.wikidata();
    return new Entity(
        id,
        draft.type(),
        draft.label(),
        draft.scope(),
        key,
        item,
        item == null ? null : draft.score(),
        draft.mentions(),
        draft.candidates());
  }

  ImmutableList<Entity> list() {
    return list;
  }

  Entity of(Draft draft) {
    return Objects.requireNonNull(byDraft.get(draft), "a draft without mention");
  }
}
