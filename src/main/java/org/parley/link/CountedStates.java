package org.parley.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the text itself counts as those of states: "Norvia sued Aldland. <i>Both
 * countries</i> …".
 */
final class CountedStates {
  private static final int TWO = 2;

  /** How many sentences back the two may stand. */
  private static final int FARTHEST = 3;

  private final LinkingLexicon lexicon;
  private final List<Words> sentences;

  CountedStates(LinkingLexicon lexicon, List<Words> sentences) {
    this.lexicon = lexicon;
    this.sentences = sentences;
  }

  /**
   * Notes it for the only two names that can be meant, in the sentence itself or those before it.
   *
   * @param clusters those of the names that no entry explains
   */
  void note(List<FoundName> names, Map<FoundName, NameCluster> clusters) {
    for (Words words : sentences) {
      for (int token = 1; token < words.size(); token++) {
        if (isCount(words, token)) {
          note(words.index(), token, names, clusters);
        }
      }
    }
  }

  /** "both countries", "the two neighbours", "the two rival states". */
  private boolean isCount(Words words, int noun) {
    if (!words.isPlural(noun)
        || lexicon.type(SortedWords.NOUNS, words.lemma(noun)) != EntityType.STATE
        || !lexicon.has(WordList.SIDES, words.lemma(noun))) {
      return false;
    }
    boolean two = false;
    boolean definite = false;
    for (int token = Math.max(0, noun - 1 - TWO); token < noun; token++) {
      boolean own = words.head(token) == noun;
      two |= own && lexicon.number(words.lower(token)) == TWO;
      definite |= own && words.lower(token).equals("the");
      if (own && words.lower(token).equals("both")) {
        return true;
      }
    }
    return two && definite;
  }

  private void note(
      int sentence, int token, List<FoundName> names, Map<FoundName, NameCluster> clusters) {
    Map<String, Optional<NameCluster>> states = new LinkedHashMap<>();
    for (int in = sentence; in >= Math.max(0, sentence - FARTHEST) && states.size() < TWO; in--) {
      for (FoundName name : names) {
        NameCluster cluster = clusters.get(name);
        String key = key(name, cluster);
        if (key != null && name.sentence() == in && (in < sentence || name.to() <= token)) {
          states.put(key, Optional.ofNullable(cluster));
        }
      }
    }
    if (states.size() == TWO) {
      for (Optional<NameCluster> state : states.values()) {
        state.ifPresent(cluster -> cluster.evidence().isCountedAsState());
      }
    }
  }

  /** What tells one possible state from another; null for a name that can be none's. */
  private static @Nullable String key(FoundName name, @Nullable NameCluster cluster) {
    if (cluster == null) {
      return name.readings().stream()
          .map(NameIndex.Name::entry)
          .filter(entry -> entry.type() == EntityType.STATE)
          .map(GazetteerEntry::key)
          .findFirst()
          .orElse(null);
    }
    boolean possible =
        !name.titled()
            && cluster.draft() == null
            && !isPlace(cluster.type())
            && cluster.names().stream().allMatch(other -> other.type() == null && !other.weak());
    return possible ? String.join(" ", cluster.words()) : null;
  }

  /** In a town that nothing else tells of one can be as well, and that is no state. */
  private static boolean isPlace(@Nullable EntityType type) {
    return type != null && type.isTerritory() && type != EntityType.STATE;
  }
}
