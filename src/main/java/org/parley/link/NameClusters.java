package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names of a document, gathered by what they name.
 *
 * <p>The same words are the same; the end of a longer name is that name ("Central Command"), a
 * single word is the person whose surname it is, and capital letters are the name whose initials
 * they are.
 */
final class NameClusters {
  /** Two letters fit too many names, unless they stand in brackets directly behind one. */
  private static final int SHORTEST_ACRONYM = 3;

  private final LinkingLexicon lexicon;
  private final Roles roles;
  private final List<NameCluster> clusters = new ArrayList<>();
  private final Map<String, NameCluster> byAcronym = new HashMap<>();

  NameClusters(LinkingLexicon lexicon, Roles roles) {
    this.lexicon = lexicon;
    this.roles = roles;
  }

  ImmutableList<NameCluster> all() {
    return ImmutableList.copyOf(clusters);
  }

  /** A name's words in lower case, without hyphens and apostrophes. */
  static ImmutableList<String> wordsOf(Words words, FoundName name) {
    ImmutableList.Builder<String> list = ImmutableList.builder();
    for (int atom = words.firstAtom(name.from()); atom < words.firstAtom(name.to()); atom++) {
      String text = words.atom(atom);
      if (Character.isLetterOrDigit(text.codePointAt(0))) {
        list.add(Ascii.toLowerCase(text));
      }
    }
    return list.build();
  }

  private static String initialsOf(Words words, FoundName name) {
    StringBuilder initials = new StringBuilder();
    for (int atom = words.firstAtom(name.from()); atom < words.firstAtom(name.to()); atom++) {
      int first = words.atom(atom).codePointAt(0);
      if (Character.isUpperCase(first)) {
        initials.appendCodePoint(first);
      }
    }
    return initials.toString();
  }

  /** A new cluster with a first name. */
  NameCluster open(Words words, FoundName name, @Nullable Draft draft) {
    NameCluster cluster =
        new NameCluster(
            wordsOf(words, name), initialsOf(words, name), new TypeEvidence(lexicon, roles), draft);
    clusters.add(cluster);
    cluster.add(name);
    return cluster;
  }

  /** The cluster of exactly these words that holds something of a kind; the latest, or null. */
  @Nullable NameCluster same(ImmutableList<String> words, Predicate<NameCluster> kind) {
    return latest(cluster -> cluster.words().equals(words) && kind.test(cluster));
  }

  /** The cluster whose name ends with these words, or for a person's also begins; or null. */
  @Nullable NameCluster longer(ImmutableList<String> words) {
    return latest(
        cluster ->
            cluster.endsWith(words) && !isOfBody(cluster, words)
                || (cluster.type() == EntityType.PERSON && cluster.beginsWith(words)));
  }

  /**
   * "Front for the Liberation of <i>Norvia</i>": Norvia is not that front; the Republic of Norvia
   * is Norvia.
   */
  private static boolean isOfBody(NameCluster cluster, List<String> words) {
    EntityType type = cluster.type();
    int of = cluster.words().size() - words.size() - 1;
    if (of > 0 && cluster.words().get(of).equals("the")) {
      of--;
    }
    return of > 0
        && (type == null || !type.isTerritory())
        && (cluster.words().get(of).equals("of") || cluster.words().get(of).equals("for"));
  }

  /** "Polisario": the cluster whose name has only a word for its class besides; or null. */
  @Nullable NameCluster withClass(ImmutableList<String> words) {
    return latest(
        cluster ->
            cluster.words().size() == words.size() + 1
                && cluster.beginsWith(words)
                && lexicon.has(
                    WordList.CLASS_WORDS, cluster.words().get(cluster.words().size() - 1)));
  }

  /**
   * "Corran", behind "the Corran Islands", of which nothing else is called so; or null. The name of
   * a river or a valley can be that of the land it lies in.
   */
  @Nullable NameCluster islands(ImmutableList<String> words, FoundName name) {
    return latest(
        cluster ->
            cluster.words().size() == words.size() + 1
                && cluster.beginsWith(words)
                && lexicon.has(WordList.ISLANDS, cluster.words().get(cluster.words().size() - 1))
                && cluster.type() != null
                && cluster.type().isTerritory()
                && isBefore(cluster.names().get(0), name));
  }

  /**
   * The latest longer name before this one that ends with its words, and is no person's; but "the
   * Delta" remains the Eastern Delta once there is a Republic of the Eastern Delta too.
   */
  @Nullable NameCluster longerBefore(ImmutableList<String> words, FoundName name) {
    NameCluster longer = latest(cluster -> isLonger(cluster, words, name));
    NameCluster inner = longer;
    while (inner != null) {
      longer = inner;
      NameCluster outer = inner;
      inner = latest(cluster -> outer.endsWith(cluster.words()) && isLonger(cluster, words, name));
    }
    return longer;
  }

  private static boolean isLonger(NameCluster cluster, List<String> words, FoundName name) {
    return cluster.endsWith(words)
        && cluster.type() != EntityType.PERSON
        && isBefore(cluster.names().get(0), name);
  }

  /** The person who has this surname: the latest before a name, else the first after it. */
  @Nullable NameCluster personCalled(String surname, FoundName name) {
    NameCluster after = null;
    NameCluster before = null;
    for (NameCluster cluster : clusters) {
      if (cluster.words().size() > 1
          && cluster.type() == EntityType.PERSON
          && cluster.endsWith(ImmutableList.of(surname))) {
        FoundName first = cluster.names().get(0);
        if (isBefore(first, name)) {
          before = cluster;
        } else if (after == null) {
          after = cluster;
        }
      }
    }
    return before == null ? after : before;
  }

  private static boolean isBefore(FoundName one, FoundName other) {
    return one.sentence() < other.sentence()
        || (one.sentence() == other.sentence() && one.from() < other.from());
  }

  /** Notes that an acronym stands in brackets behind a name. */
  void define(String acronym, NameCluster cluster) {
    byAcronym.putIfAbsent(letters(acronym), cluster);
  }

  /** The cluster that an acronym was defined for, or whose initials it is; or null. */
  @Nullable NameCluster withAcronym(String acronym) {
    String letters = letters(acronym);
    NameCluster defined = byAcronym.get(letters);
    if (defined != null || letters.length() < SHORTEST_ACRONYM) {
      return defined;
    }
    return latest(cluster -> cluster.words().size() > 1 && cluster.initials().equals(letters));
  }

  @Nullable NameCluster defined(String acronym) {
    return byAcronym.get(letters(acronym));
  }

  static String letters(String acronym) {
    return acronym.replace(".", "");
  }

  private @Nullable NameCluster latest(Predicate<NameCluster> wanted) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (wanted.test(clusters.get(i))) {
        return clusters.get(i);
      }
    }
    return null;
  }
}
