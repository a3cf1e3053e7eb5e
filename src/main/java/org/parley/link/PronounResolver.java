package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Says whom "he", "she", "it" and "they" mean, by what agrees, fits and stands out most.
 *
 * <p>Things compete with entities for "it" and "they": where a thing wins, and where two fit as
 * well, nobody is meant.
 */
final class PronounResolver {
  private static final int FARTHEST = 2;
  private static final double LEAST = 2.5;
  private static final double LEAST_MARGIN = .5;
  private static final double KNOWN_GENDER = 2;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final Speech speech;
  private final Binding binding;
  private final Weights weights;
  private final VerbSense verbs;
  private final EmptyIt empty;
  private final Things things;
  private final Together together;
  private final Told told;
  private final Owners owners;
  private final Reactions reactions;
  private final Deserved deserved;
  private final JoinedDemands demands;
  private final Quantified quantified;

  PronounResolver(LinkingLexicon lexicon, Discourse discourse, Speech speech) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.speech = speech;
    this.binding = new Binding(lexicon, discourse);
    this.weights = new Weights(lexicon, discourse);
    this.verbs = new VerbSense(lexicon, discourse);
    this.empty = new EmptyIt(lexicon, verbs);
    this.things = new Things(lexicon, discourse);
    this.together = new Together(lexicon, discourse);
    this.told = new Told(lexicon);
    this.owners = new Owners(lexicon);
    this.reactions = new Reactions(lexicon);
    this.deserved = new Deserved(lexicon);
    this.demands = new JoinedDemands(lexicon, discourse.references());
    this.quantified = new Quantified(lexicon, discourse.references());
  }

  /** Who is meant by a pronoun of the third person; empty where that is not sure. */
  ImmutableList<Draft> resolve(Words words, int token, Pronoun pronoun) {
    if (pronoun == Pronoun.IT && empty.is(words, token)) {
      return ImmutableList.of();
    }
    ImmutableList<Draft> settled = settled(words, token, pronoun);
    if (settled != null) {
      return settled;
    }
    ImmutableList<Draft> weightiest = weightiest(words, token, pronoun);
    boolean tooFew =
        pronoun == Pronoun.THEY && weightiest.size() < 2 && quantified.areSpeakers(words, token);
    boolean nobody = weightiest.size() == 1 && verbs.isNobody(words, token, weightiest.get(0));
    return tooFew || nobody ? ImmutableList.of() : weightiest;
  }

  private ImmutableList<Draft> weightiest(Words words, int token, Pronoun pronoun) {
    double rival =
        pronoun == Pronoun.IT || pronoun == Pronoun.THEY
            ? things.strongest(words, token, pronoun)
            : 0;
    Map<ImmutableList<Draft>, Double> good = candidates(words, token, pronoun, Agreement.GOOD);
    if (good.isEmpty() && rival == 0) {
      return winner(candidates(words, token, pronoun, Agreement.WEAK), 0);
    }
    return winner(good, rival);
  }

  /** Whom its place in the sentence says, maybe nobody; null where that says nothing. */
  private @Nullable ImmutableList<Draft> settled(Words words, int token, Pronoun pronoun) {
    Reference later = subjectAfter(words, token);
    if (later != null && agreement(pronoun, later, later.drafts()) == Agreement.GOOD) {
      return later.drafts();
    }
    Reference self = discourse.references().withHead(words.index(), binding.self(words, token));
    if (self != null && agreement(pronoun, self, self.drafts()) == Agreement.GOOD) {
      return self.drafts();
    }
    int whom = told.whom(words, token);
    if (whom != DependencyTree.NONE) {
      Reference addressee = discourse.references().withHead(words.index(), whom);
      if (addressee == null && words.isNoun(whom)) {
        // "told the clan that it must leave", of a noun that no list has
        return ImmutableList.of();
      }
      if (addressee != null) {
        ImmutableList<Draft> meant = meant(pronoun, addressee);
        if (!meant.isEmpty() && agreement(pronoun, addressee, meant) != Agreement.NONE) {
          return meant;
        }
      }
    }
    Reference asked = demands.of(words, token);
    if (asked != null && suits(pronoun, asked)) {
      return asked.drafts();
    }
    ImmutableList<Integer> touched = deserved.by(words, token);
    for (int head : touched) {
      Reference reference = discourse.references().withHead(words.index(), head);
      ImmutableList<Draft> meant =
          reference == null ? ImmutableList.of() : meant(pronoun, reference);
      if (reference != null && agreement(pronoun, reference, meant) == Agreement.GOOD) {
        return meant;
      }
    }
    if (pronoun == Pronoun.IT && !touched.isEmpty()) {
      // "condemned the attack for its brutality"
      return ImmutableList.of();
    }
    return pronoun == Pronoun.IT ? settledIt(words, token) : ofJoinedVerb(words, token, pronoun);
  }

  /** Whose name tells nothing of what he is can be "it" where something is demanded of him. */
  private boolean suits(Pronoun pronoun, Reference asked) {
    return agreement(pronoun, asked, asked.drafts()) == Agreement.GOOD
        || (pronoun == Pronoun.IT && asked.drafts().get(0).type() == EntityType.ACTOR);
  }

  private @Nullable ImmutableList<Draft> settledIt(Words words, int token) {
    int same = SharedObject.ofJoinedClause(words, token);
    if (same != DependencyTree.NONE && !empty.is(words, same)) {
      Reference reference = discourse.references().withHead(words.index(), same);
      return reference == null ? ImmutableList.of() : reference.drafts();
    }
    for (int head : reactions.against(words, token)) {
      Reference target = discourse.references().withHead(words.index(), head);
      if (target != null && agreement(Pronoun.IT, target, target.drafts()) == Agreement.GOOD) {
        return target.drafts();
      }
    }
    return null;
  }

  private @Nullable ImmutableList<Draft> ofJoinedVerb(Words words, int token, Pronoun pronoun) {
    int before = SharedObject.ofJoinedVerb(words, token);
    if (before == DependencyTree.NONE) {
      return null;
    }
    Reference object = discourse.references().withHead(words.index(), before);
    if (object == null) {
      // "seized the papers and burned them"
      boolean things = words.isNoun(before) && words.isPlural(before);
      return pronoun == Pronoun.THEY && things ? ImmutableList.of() : null;
    }
    ImmutableList<Draft> meant = meant(pronoun, object);
    return agreement(pronoun, object, meant) == Agreement.GOOD ? meant : null;
  }

  private Map<ImmutableList<Draft>, Double> candidates(
      Words words, int token, Pronoun pronoun, Agreement wanted) {
    Map<ImmutableList<Draft>, Double> found = new LinkedHashMap<>();
    ImmutableList<Draft> speaker = speech.speakersAt(words.index(), token);
    Set<Draft> excluded = new HashSet<>(binding.excluded(words, token));
    excluded.addAll(laterSpeaker(words, token));
    for (Reference reference : discourse.before(words.index(), token, FARTHEST)) {
      ImmutableList<Draft> meant = meant(pronoun, reference);
      if (!meant.isEmpty()
          && suits(words, token, pronoun, reference, meant, wanted)
          && Collections.disjoint(excluded, meant)
          && !isOnlyInPassing(words, token, pronoun, reference)
          && !isSameSpeaker(speaker, meant, pronoun)
          && !binding.isBarred(words, token, reference)) {
        double weight =
            weights.of(words, token, reference)
                + owners.ofSubject(words, token, pronoun, reference)
                + owners.ofStatus(words, token, reference)
                + verbs.fit(words, token, pronoun, reference, meant)
                + (meant.get(0).gender() == Draft.Gender.UNKNOWN ? 0 : KNOWN_GENDER);
        found.merge(meant, weight, Math::max);
      }
    }
    return found;
  }

  /** Whoever says what "it" will do is no person, if nothing else tells what he is. */
  private boolean suits(
      Words words,
      int token,
      Pronoun pronoun,
      Reference reference,
      List<Draft> meant,
      Agreement wanted) {
    return agreement(pronoun, reference, meant) == wanted
        || (wanted == Agreement.GOOD
            && pronoun == Pronoun.IT
            && meant.get(0).type() == EntityType.ACTOR
            && (weights.tellsWhat(words, token, reference)
                || weights.isUnderMeasure(words, token, reference)));
  }

  private ImmutableList<Draft> meant(Pronoun pronoun, Reference reference) {
    return pronoun == Pronoun.THEY ? together.with(reference) : reference.drafts();
  }

  /**
   * "<i>Danish</i> officials", which speaks of officials; and, for "they" beside "we" in a
   * quotation, a mediator, a bystander or a ministry: those of whom a side speaks so are the other
   * side.
   */
  private boolean isOnlyInPassing(Words words, int token, Pronoun pronoun, Reference reference) {
    Words there = discourse.words(reference.sentence());
    if (there.isRelation(reference.head(), "amod")
        && !Discourse.isSubjectByPlace(there, reference.head())) {
      return true;
    }
    String noun = there.lemma(reference.head());
    return pronoun == Pronoun.THEY
        && speech.isQuoted(words.index(), token)
        && !speech.isQuoted(there.index(), reference.head())
        && (lexicon.has(WordList.BYSTANDERS, noun)
            || lexicon.has(WordList.GO_BETWEENS, noun)
            || reference.drafts().get(0).type() == EntityType.ORGANIZATION)
        && saysWe(words);
  }

  private boolean saysWe(Words words) {
    return IntStream.range(0, words.size())
        .anyMatch(token -> lexicon.pronoun(words.lower(token)) == Pronoun.WE);
  }

  private Agreement agreement(Pronoun pronoun, Reference reference, List<Draft> meant) {
    Words there = discourse.words(reference.sentence());
    if (pronoun == Pronoun.IT
        && reference.mention().kind() == Mention.Kind.NOMINAL
        && there.isPlural(reference.head())) {
      // "the Danish authorities" are Denmark, and yet are not "it"
      return Agreement.NONE;
    }
    int members = there.child(reference.head(), "nmod");
    boolean plural =
        there.isPlural(reference.head())
            || (members >= 0
                && there.isUpos(members, "NOUN")
                && there.isPlural(members)
                && there.preposition(members).equals("of"));
    return Agreement.of(pronoun, meant, plural);
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

  /** "'He was taken away,' <i>the lawyer</i> said": the lawyer of before will be who speaks. */
  private Set<Draft> laterSpeaker(Words words, int token) {
    String noun = speech.laterSpeaker(words.index(), token);
    Set<Draft> called = new HashSet<>();
    if (noun != null) {
      for (Reference reference : discourse.before(words.index(), token, FARTHEST)) {
        if (discourse.words(reference.sentence()).lemma(reference.head()).equals(noun)) {
          called.addAll(reference.drafts());
        }
      }
    }
    return called;
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
}
