package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the bodies of different states apart that have the same name: "Chad's Foreign Ministry" is
 * not "Libya's Foreign Ministry".
 */
final class OwnedBodies {
  private final LinkingLexicon lexicon;
  private final List<Words> sentences;
  private final NameClusters clusters;

  OwnedBodies(LinkingLexicon lexicon, List<Words> sentences, NameClusters clusters) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.clusters = clusters;
  }

  /** The name of the state whose body a name is; null where none stands before it. */
  @Nullable FoundName owner(Words words, FoundName name, List<FoundName> names) {
    if (!lexicon.has(WordList.STATE_BODIES, Ascii.toLowerCase(text(name)))
        || name.from() < 2
        || !words.tag(name.from() - 1).equals("POS")) {
      return null;
    }
    return names.stream()
        .filter(other -> other.sentence() == name.sentence() && other.to() == name.from() - 1)
        .filter(
            other ->
                other.isKnown()
                    && other.readings().stream().anyMatch(n -> n.entry().type().isTerritory()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The names before that name the same body: those of the same owner; without one, the body of the
   * only owner, but nobody's where there are several.
   */
  @Nullable NameCluster same(ImmutableList<String> form, @Nullable FoundName owner) {
    NameCluster open = clusters.same(form, cluster -> cluster.owner() == null);
    ImmutableList<NameCluster> owned =
        clusters.all().stream()
            .filter(cluster -> cluster.words().equals(form) && cluster.owner() != null)
            .collect(ImmutableList.toImmutableList());
    NameCluster longer = clusters.longer(form);
    if (owner == null) {
      return owned.size() == 1 && open == null && longer == null ? owned.get(0) : open;
    }
    if (longer != null && isByAdjective(longer.words(), form, owner)) {
      return longer;
    }
    return owned.stream()
        .filter(cluster -> isOf(cluster, owner))
        .findFirst()
        // "The Foreign Ministry" of before is that of the first of whom it is said
        .orElse(owned.isEmpty() ? open : null);
  }

  /** Whether bodies of some state were named so. */
  boolean isOwned(ImmutableList<String> form) {
    return clusters.all().stream()
        .anyMatch(cluster -> cluster.words().equals(form) && cluster.owner() != null);
  }

  /** "Chadian Foreign Ministry" is "Chad's Foreign Ministry". */
  private static boolean isByAdjective(
      ImmutableList<String> longer, ImmutableList<String> form, FoundName owner) {
    String rest = String.join(" ", longer.subList(0, longer.size() - form.size()));
    return owner.readings().stream()
        .flatMap(name -> name.entry().adjectives().stream())
        .anyMatch(adjective -> Ascii.toLowerCase(adjective).equals(rest));
  }

  private boolean isOf(NameCluster cluster, FoundName owner) {
    FoundName other = cluster.owner();
    return other != null && text(other).equals(text(owner));
  }

  /** "Chad's Foreign Ministry": whose it is belongs to what a reader calls it. */
  String label(NameCluster cluster, FoundName owner) {
    FoundName first = cluster.names().get(0);
    return text(owner) + "'s " + text(first);
  }

  private String text(FoundName name) {
    return sentences.get(name.sentence()).text(name.from(), name.to());
  }
}
