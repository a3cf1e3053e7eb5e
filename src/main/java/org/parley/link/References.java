package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All references of a document that are known so far, by sentence and in text order. */
final class References {
  private static final Comparator<Reference> TEXT_ORDER =
      Comparator.comparingInt(Reference::from)
          .thenComparing(Comparator.comparingInt(Reference::to).reversed());

  private final List<List<Reference>> bySentence = new ArrayList<>();
  private final Set<Draft> within = new LinkedHashSet<>();

  References(int sentences) {
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
  }

  void add(Reference reference) {
    add(reference, reference.mention());
  }

  /**
   * Adds a reference whose words are another kind of mention of those who are meant than they are
   * within the sentence.
   */
  void add(Reference reference, Mention shown) {
    List<Reference> sentence = bySentence.get(reference.sentence());
    sentence.add(reference);
    sentence.sort(TEXT_ORDER);
    for (Draft draft : reference.drafts()) {
      draft.mention(shown);
    }
  }

  /** Notes a mention within the words of a reference to something else, which fills no role. */
  void addWithin(Mention mention, Draft draft) {
    draft.mention(mention);
    within.add(draft);
  }

  /** Who is mentioned within other references, and perhaps nowhere else. */
  ImmutableList<Draft> within() {
    return ImmutableList.copyOf(within);
  }

  ImmutableList<Reference> of(int sentence) {
    return ImmutableList.copyOf(bySentence.get(sentence));
  }

  /** The reference with this head token; null if there is none. */
  @Nullable Reference withHead(int sentence, int token) {
    Reference found = null;
    for (Reference reference : bySentence.get(sentence)) {
      if (reference.head() == token) {
        found = reference;
      }
    }
    return found;
  }

  /** The name that covers a token; null if none does. */
  @Nullable Reference nameAt(int sentence, int token) {
    for (Reference reference : bySentence.get(sentence)) {
      if (reference.covers(token) && reference.mention().kind() == Mention.Kind.NAME) {
        return reference;
      }
    }
    return null;
  }

  /**
   * "The underdog, <i>Ann Lee</i>", "miners' leader <i>Ann Lee</i>": the person who is named beside
   * the noun that heads the phrase; null if there is none.
   */
  @Nullable Reference besideNoun(Words words, int noun) {
    if (!words.isUpos(noun, "NOUN") && !isOneOfMany(words, noun)) {
      return null;
    }
    return words.children(noun).stream()
        .filter(child -> words.isRelation(child, "appos") || words.isRelation(child, "dep"))
        .mapToObj(child -> withoutGap(words, noun, child))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "<i>One</i> of them, Ann Lee, …". */
  private static boolean isOneOfMany(Words words, int token) {
    int many = words.child(token, "nmod");
    return words.lower(token).equals("one") && many > token && words.preposition(many).equals("of");
  }

  /** Behind a comma it is an apposition for sure; without one the name follows the noun at once. */
  private @Nullable Reference withoutGap(Words words, int noun, int child) {
    Reference name = nameAt(words.index(), child);
    return name != null
            && name.drafts().get(0).type() == EntityType.PERSON
            && (words.isRelation(child, "appos") || name.from() == noun + 1)
        ? name
        : null;
  }
}
