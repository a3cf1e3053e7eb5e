package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.Proposition;
import org.parley.extract.TerritorialStatus;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Says who is meant by the phrases that extraction found. */
final class Phrases {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Phrases(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** All phrases of the findings. */
  ImmutableSet<Phrase> of(Findings findings) {
    Collected phrases = new Collected();
    findings.claims().forEach(phrases::add);
    findings.events().forEach(phrases::add);
    findings.conditions().forEach(phrases::add);
    findings.statuses().forEach(phrases::add);
    return phrases.all();
  }

  private static final class Collected {
    private final Set<Phrase> phrases = new LinkedHashSet<>();

    ImmutableSet<Phrase> all() {
      return ImmutableSet.copyOf(phrases);
    }

    void add(Claim claim) {
      add(claim.speaker());
      add(claim.addressee());
      claim.propositions().forEach(this::add);
    }

    void add(Event event) {
      phrases.addAll(event.initiators());
      phrases.addAll(event.targets());
      phrases.addAll(event.participants());
      phrases.addAll(event.locations());
    }

    void add(Condition condition) {
      add(condition.requires());
      add(condition.governs());
      add(condition.speaker());
      add(condition.addressee());
    }

    void add(TerritorialStatus status) {
      add(status.territory());
      add(status.object());
      add(status.viewpoint());
    }

    private void add(@Nullable Proposition proposition) {
      if (proposition != null) {
        add(proposition.subject());
        add(proposition.object());
        phrases.addAll(proposition.qualifiers());
      }
    }

    private void add(@Nullable Phrase phrase) {
      if (phrase != null) {
        phrases.add(phrase);
      }
    }
  }

  /** Who is meant, in text order; empty where nobody is known. */
  ImmutableList<Draft> meantBy(Phrase phrase) {
    Words words = discourse.words(phrase.sentence());
    ImmutableSet.Builder<Draft> drafts = ImmutableSet.builder();
    for (int head : heads(words, phrase)) {
      Reference reference = at(words, head);
      if (reference != null) {
        drafts.addAll(reference.drafts());
      }
    }
    return drafts.build().asList();
  }

  /** The head, and what is coordinated with it within the core. */
  private static ImmutableList<Integer> heads(Words words, Phrase phrase) {
    ImmutableList.Builder<Integer> heads = ImmutableList.builder();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(phrase.head());
    while (!open.isEmpty()) {
      int head = open.remove();
      heads.add(head);
      ImmutableIntArray children = words.children(head);
      for (int i = 0; i < children.length(); i++) {
        int child = children.get(i);
        Span span = words.span(child, child + 1);
        if (words.isRelation(child, "conj") && phrase.core().contains(span)) {
          open.add(child);
        }
      }
    }
    return heads.build();
  }

  private @Nullable Reference at(Words words, int head) {
    int noun = NounBehindName.noun(lexicon, words, head, discourse.references().of(words.index()));
    if (noun > head) {
      return discourse.references().withHead(words.index(), noun);
    }
    Reference reference = discourse.references().withHead(words.index(), head);
    if (reference != null) {
      return reference;
    }
    Reference name = discourse.references().nameAt(words.index(), head);
    if (name != null) {
      return name;
    }
    if (isRelative(words, head)) {
      int clause = Discourse.governor(words, head);
      while (clause != DependencyTree.NONE && !words.isRelation(clause, "acl")) {
        clause = words.head(clause);
      }
      return clause == DependencyTree.NONE
          ? beforeComma(words, head)
          : at(words, words.head(clause));
    }
    Reference apposed = discourse.references().besideNoun(words, head);
    if (apposed != null) {
      return apposed;
    }
    boolean property =
        lexicon.has(WordList.LANDS, words.lemma(head))
            || lexicon.has(WordList.ARMS, words.lemma(head));
    if (property) {
      return owner(words, head);
    }
    return isSource(words, head) ? author(words, head) : null;
  }

  /**
   * "talks with the island of Bali, <i>which</i> is part of …": the territory directly before the
   * comma, where the parse says of nobody that the clause describes him; null if it tells no
   * status.
   */
  private @Nullable Reference beforeComma(Words words, int relative) {
    int verb = words.head(relative);
    if (relative < 2
        || verb == DependencyTree.NONE
        || !words.isRelation(relative, "nsubj")
        || !words.form(relative - 1).equals(",")
        || !isOfStatus(words, verb)) {
      return null;
    }
    return discourse.references().of(words.index()).stream()
        .filter(reference -> reference.to() == relative - 1)
        .filter(reference -> reference.drafts().size() == 1)
        .filter(reference -> reference.drafts().get(0).type().isTerritory())
        .findFirst()
        .orElse(null);
  }

  /**
   * "is recognised <i>as part</i> of …", "is a <i>province</i> of …", "came <i>under</i> the
   * <i>rule</i> of …".
   */
  private boolean isOfStatus(Words words, int verb) {
    if (words.hasChild(verb, "cop")) {
      return lexicon.has(WordList.STATUS_WORDS, words.lemma(verb))
          || lexicon.has(WordList.RULE_NOUNS, words.lemma(verb));
    }
    ImmutableIntArray children = words.children(verb);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      String preposition = words.preposition(child);
      if ((preposition.equals("as") && lexicon.has(WordList.STATUS_WORDS, words.lemma(child)))
          || (preposition.equals("under")
              && lexicon.has(WordList.RULE_NOUNS, words.lemma(child)))) {
        return true;
      }
    }
    return false;
  }

  /** "who", "which", "that" of a relative clause. */
  private static boolean isRelative(Words words, int token) {
    String tag = words.tag(token);
    return tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
  }

  /** "According to the army's <i>figures</i>". */
  private boolean isSource(Words words, int head) {
    return words.preposition(head).equals("according")
        && lexicon.has(WordList.OWN_TEXTS, words.lemma(head));
  }

  private @Nullable Reference author(Words words, int head) {
    int owner = words.child(head, "nmod:poss");
    if (owner == DependencyTree.NONE) {
      return null;
    }
    Reference reference = discourse.references().withHead(words.index(), owner);
    return reference == null ? discourse.references().nameAt(words.index(), owner) : reference;
  }

  /** "Russian land", "its soil", "Russian warplanes": the state whose they are. */
  private @Nullable Reference owner(Words words, int head) {
    ImmutableIntArray children = words.children(head);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      Reference name =
          Binding.isPossessive(words, child)
              ? discourse.references().withHead(words.index(), child)
              : discourse.references().nameAt(words.index(), child);
      if (name != null && name.drafts().get(0).type() == EntityType.STATE) {
        return name;
      }
    }
    return null;
  }
}
