package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Says whom "he", "she", "it" and "they" mean, by what fits and stands out most.
 *
 * <p>Subjects stand out more than objects, what is near more than what is far, and a pronoun that
 * belongs to the subject's clause means the subject more often than not. Things compete with
 * entities for "it": where a thing wins, nobody is meant.
 */
final class PronounResolver {
  private static final int FARTHEST = 2;
  private static final double SAME_SENTENCE = 3;
  private static final double PER_SENTENCE = 1.5;
  private static final double SPEAKER = 1;
  private static final double PARALLEL = 1;
  private static final double OWN_CLAUSE = 3;
  private static final double SAME_PARAGRAPH = .5;
  private static final double LEAST = 2.5;
  private static final double LEAST_MARGIN = .5;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final Speech speech;

  PronounResolver(LinkingLexicon lexicon, Discourse discourse, Speech speech) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.speech = speech;
  }

  /** Who is meant by a pronoun of the third person; empty where that is not sure. */
  ImmutableList<Draft> resolve(Words words, int token, Pronoun pronoun) {
    if (pronoun == Pronoun.IT && isEmpty(words, token)) {
      return ImmutableList.of();
    }
    Reference later = subjectAfter(words, token);
    if (later != null && fits(pronoun, later.drafts())) {
      return later.drafts();
    }
    Map<ImmutableList<Draft>, Double> weights = new LinkedHashMap<>();
    ImmutableList<Draft> speaker = speech.speakersAt(words.index(), token);
    for (Reference reference : discourse.before(words.index(), token, FARTHEST)) {
      ImmutableList<Draft> meant =
          pronoun == Pronoun.THEY ? sideBySide(reference) : reference.drafts();
      if (fits(pronoun, meant)
          && !isSameSpeaker(speaker, meant, pronoun)
          && !isExcluded(words, token, reference)) {
        weights.merge(meant, weight(words, token, reference), Math::max);
      }
    }
    double rival = pronoun == Pronoun.IT ? strongestThing(words, token) : 0;
    return winner(weights, rival);
  }

  /** "Norland and Westmark met. <i>They</i> …": all who act side by side, where all are known. */
  private ImmutableList<Draft> sideBySide(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int first = reference.head();
    if (words.isRelation(first, "conj")) {
      first = words.head(first);
    }
    ImmutableList.Builder<Draft> all = ImmutableList.builder();
    for (int token = first; token < words.size(); token++) {
      boolean member =
          token == first || (words.isRelation(token, "conj") && words.head(token) == first);
      Reference other =
          member ? discourse.references().withHead(reference.sentence(), token) : null;
      if (member && (other == null || !other.drafts().stream().allMatch(PronounResolver::acts))) {
        return reference.drafts();
      }
      if (other != null) {
        all.addAll(other.drafts());
      }
    }
    return all.build();
  }

  private static boolean acts(Draft draft) {
    return switch (draft.type()) {
      case STATE, ORGANIZATION, ALLIANCE, ARMED_FORCE, GROUP, ACTOR, PERSON -> true;
      case PUBLISHER, TERRITORY, REGION, CITY -> false;
    };
  }

  private static ImmutableList<Draft> winner(
      Map<ImmutableList<Draft>, Double> weights, double rival) {
    ImmutableList<Draft> best = ImmutableList.of();
    double most = 0;
    double second = rival;
    for (Map.Entry<ImmutableList<Draft>, Double> candidate : weights.entrySet()) {
      if (candidate.getValue() > most) {
        second = Math.max(second, most);
        most = candidate.getValue();
        best = candidate.getKey();
      } else {
        second = Math.max(second, candidate.getValue());
      }
    }
    return most >= LEAST && most - second >= LEAST_MARGIN ? best : ImmutableList.of();
  }

  /** "it" of weather, of "it is clear that …", and of what happens. */
  private boolean isEmpty(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE || words.hasChild(token, "nsubj")) {
      return true;
    }
    if (!words.isRelation(token, "nsubj")) {
      return words.isRelation(token, "expl") || words.isRelation(token, "xcomp");
    }
    return words.hasChild(verb, "csubj")
        || words.hasChild(verb, "expl")
        || (words.hasChild(verb, "cop") && words.hasChild(verb, "ccomp"))
        || (words.isUpos(verb, "ADJ")
            && words.hasChild(verb, "xcomp")
            && !lexicon.has(WordList.DISPOSITIONS, words.lemma(verb)))
        || lexicon.has(WordList.EVENT_VERBS, words.lemma(verb));
  }

  private static boolean fits(Pronoun pronoun, List<Draft> drafts) {
    if (drafts.size() != 1) {
      return pronoun == Pronoun.THEY;
    }
    Draft draft = drafts.get(0);
    return switch (pronoun) {
      case HE -> isPerson(draft) && draft.gender() != Draft.Gender.FEMALE;
      case SHE -> isPerson(draft) && draft.gender() != Draft.Gender.MALE;
      case IT ->
          !draft.isPlural()
              && switch (draft.type()) {
                case STATE,
                    ORGANIZATION,
                    ALLIANCE,
                    ARMED_FORCE,
                    PUBLISHER,
                    TERRITORY,
                    REGION,
                    CITY ->
                    true;
                case ACTOR, PERSON, GROUP -> false;
              };
      case THEY ->
          draft.isPlural()
              || switch (draft.type()) {
                case GROUP, ARMED_FORCE, ORGANIZATION, STATE, ACTOR -> true;
                case PERSON, ALLIANCE, PUBLISHER, TERRITORY, REGION, CITY -> false;
              };
      case I, WE, YOU -> false;
    };
  }

  private static boolean isPerson(Draft draft) {
    return (draft.type() == EntityType.PERSON || draft.type() == EntityType.ACTOR)
        && !draft.isPlural();
  }

  /** Within a quotation those who speak are "I" and "we", and their side is not "they". */
  private static boolean isSameSpeaker(List<Draft> speakers, List<Draft> drafts, Pronoun pronoun) {
    for (Draft speaker : speakers) {
      if (drafts.contains(speaker)
          || (pronoun == Pronoun.THEY
              && speaker.side() != null
              && drafts.contains(speaker.side()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExcluded(Words words, int token, Reference reference) {
    if (reference.sentence() != words.index()) {
      return false;
    }
    boolean reflexive = words.lower(token).contains("sel");
    return (!reflexive && Discourse.areCoarguments(words, reference.head(), token))
        || (!reflexive && reference.head() == understoodSubject(words, token))
        || words.isRelation(reference.head(), "vocative")
        || (words.head(token) == reference.head() && !isPossessive(words, token));
  }

  /**
   * "Denmark rejected the plan, calling it absurd": the subject of "calling", which cannot be its
   * object. None for a pronoun that is a subject itself or a possessive.
   */
  private static int understoodSubject(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE || isPossessive(words, token)) {
      return DependencyTree.NONE;
    }
    if (words.isRelation(token, "nsubj")) {
      if (!words.isRelation(verb, "xcomp")) {
        return DependencyTree.NONE;
      }
      verb = words.head(verb);
    }
    while (verb != DependencyTree.NONE) {
      int subject = words.child(verb, "nsubj");
      if (subject != DependencyTree.NONE) {
        return subject;
      }
      verb = words.head(verb);
    }
    return DependencyTree.NONE;
  }

  /** "In its reply, Denmark said …": the subject that follows a pronoun at the beginning. */
  private @Nullable Reference subjectAfter(Words words, int token) {
    int at = words.head(token);
    while (at != DependencyTree.NONE) {
      int subject = words.child(at, "nsubj");
      if (subject > token && words.head(token) != at && isFirstReference(words, token)) {
        return discourse.references().withHead(words.index(), subject);
      }
      if (subject != DependencyTree.NONE) {
        return null;
      }
      at = words.head(at);
    }
    return null;
  }

  private boolean isFirstReference(Words words, int token) {
    return discourse.references().of(words.index()).stream()
        .noneMatch(reference -> reference.to() <= token);
  }

  private static boolean isPossessive(Words words, int token) {
    return words.relation(token).equals("nmod:poss");
  }

  private double weight(Words words, int token, Reference reference) {
    Words there = discourse.words(reference.sentence());
    int distance = words.index() - reference.sentence();
    double weight = SAME_SENTENCE - PER_SENTENCE * distance;
    weight += discourse.prominence(reference);
    if (discourse.isSameParagraph(words.index(), reference.sentence())) {
      weight += SAME_PARAGRAPH;
    }
    if (isSpeaker(there, reference.head())) {
      weight += SPEAKER;
    }
    if (words.isRelation(token, "nsubj") && there.isRelation(reference.head(), "nsubj")) {
      weight += PARALLEL;
    }
    if (distance == 0 && isOwnerOfClause(words, token, reference.head())) {
      weight += OWN_CLAUSE;
    }
    return weight;
  }

  private boolean isSpeaker(Words words, int head) {
    int verb = words.head(head);
    return verb != DependencyTree.NONE
        && words.isRelation(head, "nsubj")
        && lexicon.has(WordList.SPEECH_VERBS, words.lemma(verb));
  }

  /** "Russia wants Ukraine to change its laws": whose verb it is that governs the possessive. */
  private static boolean isOwnerOfClause(Words words, int token, int head) {
    if (!isPossessive(words, token)) {
      return false;
    }
    int verb = Discourse.governor(words, token);
    while (verb != DependencyTree.NONE) {
      int subject = words.child(verb, "nsubj");
      int controller = words.isRelation(verb, "xcomp") ? words.child(words.head(verb), "obj") : -1;
      if (controller >= 0) {
        return controller == head;
      }
      if (subject >= 0) {
        return antecedent(words, verb, subject) == head;
      }
      if (!words.isRelation(verb, "xcomp")
          && !words.isRelation(verb, "conj")
          && !words.isRelation(verb, "advcl")) {
        return false;
      }
      verb = words.head(verb);
    }
    return false;
  }

  /** "who" is the noun that its clause describes. */
  private static int antecedent(Words words, int verb, int subject) {
    boolean relative = words.tag(subject).equals("WP") || words.tag(subject).equals("WDT");
    return relative && words.isRelation(verb, "acl") ? words.head(verb) : subject;
  }

  /** The weight of the thing, not entity, that "it" would mean by the same reckoning. */
  private double strongestThing(Words words, int token) {
    double most = 0;
    for (int sentence = Math.max(0, words.index() - 1); sentence <= words.index(); sentence++) {
      Words there = discourse.words(sentence);
      int end = sentence == words.index() ? token : there.size();
      for (int noun = 0; noun < end; noun++) {
        if (isThing(there, noun) && !(sentence == words.index() && isAbove(words, noun, token))) {
          double weight =
              SAME_SENTENCE
                  - PER_SENTENCE * (words.index() - sentence)
                  + Discourse.prominence(there, noun);
          most = Math.max(most, weight);
        }
      }
    }
    return most;
  }

  private boolean isThing(Words words, int noun) {
    return words.isUpos(noun, "NOUN")
        && !words.isPlural(noun)
        && (words.isRelation(noun, "nsubj") || words.isRelation(noun, "obj"))
        && discourse.references().withHead(words.index(), noun) == null;
  }

  private static boolean isAbove(Words words, int noun, int token) {
    return words.dominates(noun, token) || words.head(noun) == words.head(token);
  }
}
