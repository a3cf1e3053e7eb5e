package org.parley.link;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;

/**
 * How much speaks for a candidate, apart from who it is: subjects stand out more than objects, what
 * is near more than what is far, and a possessive means whose clause it is in more often than not.
 */
final class Weights {
  private static final double SAME_SENTENCE = 3;
  private static final double PER_SENTENCE = 1.5;
  private static final double SPEAKER = 1;
  static final double PARALLEL = 1;
  private static final double OWN_CLAUSE = 3;
  private static final double OWN_WORDS = 3;
  private static final double MAIN_SUBJECT = .5;
  static final double SAME_PARAGRAPH = .5;
  private static final double SUBJECT_OF_CONDITION = 1;
  private static final double UNDER_THREAT = 6;
  private static final double SPOKEN_FOR = 3;
  private static final double UNDER_MEASURE = 3;
  private static final double SUBJECT_BEFORE = 4;
  private static final double IN_APPOSITION = -1.5;
  private static final ImmutableSet<String> FOR = ImmutableSet.of("for", "of", "from");
  private static final ImmutableSet<String> MEASURES = ImmutableSet.of("on", "against");
  private static final ImmutableSet<String> IF = ImmutableSet.of("if", "unless");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Weights(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  static double nearness(int sentencesBetween) {
    return SAME_SENTENCE - PER_SENTENCE * sentencesBetween;
  }

  double of(Words words, int token, Reference reference) {
    Words there = discourse.words(reference.sentence());
    int distance = words.index() - reference.sentence();
    double weight = nearness(distance) + discourse.prominence(reference);
    if (discourse.isSameParagraph(words.index(), reference.sentence())) {
      weight += SAME_PARAGRAPH;
    }
    int head = withoutApposition(there, reference.head());
    if (isSpeaker(there, head)) {
      weight += SPEAKER;
    }
    if (distance == 0 && isSpokenFor(words, token, reference.head())) {
      weight += SPOKEN_FOR;
    }
    if (isParallel(words, token, there, head)) {
      weight += PARALLEL;
    }
    if (distance == 0 && isOwnerOfClause(words, token, reference.head())) {
      weight += OWN_CLAUSE;
    }
    // "it" is the evaluation or the weather as often as the one whom the sentence is about
    boolean thing = words.lower(token).equals("it");
    if (distance > 0 && !thing && isMainSubject(words, token) && isMainSubject(there, head)) {
      weight += MAIN_SUBJECT;
    }
    if (distance == 0 && isOwnWord(words, token, reference.head())) {
      weight += OWN_WORDS;
    }
    if (distance == 0
        && reference.drafts().get(0).type() == EntityType.PERSON
        && isSubjectBefore(words, token, reference.head())) {
      weight += SUBJECT_BEFORE;
    }
    if (distance > 0 && isWithinApposition(there, reference.head())) {
      weight += IN_APPOSITION;
    }
    if (distance == 0 && isUnderMeasure(words, token, reference)) {
      weight += UNDER_MEASURE;
    }
    if (distance == 0 && words.isRelation(token, "nsubj")) {
      weight += ofCondition(words, token, reference.head());
    }
    return weight;
  }

  /**
   * "Said that <i>Berg</i> was loyal and that arresting him would mean war": of joined clauses in
   * which nobody else acts, the second is about the subject of the first rather than the speaker.
   */
  private boolean isSubjectBefore(Words words, int token, int head) {
    if (!words.isRelation(token, "obj") && !words.isRelation(token, "iobj")) {
      return false;
    }
    int at = words.head(token);
    while (at != DependencyTree.NONE && !words.isRelation(at, "conj")) {
      if (isSomebody(words, words.child(at, "nsubj"))) {
        return false;
      }
      at = words.head(at);
    }
    if (at == DependencyTree.NONE || isSomebody(words, words.child(at, "nsubj"))) {
      return false;
    }
    int first = words.head(at);
    int mark = words.child(at, "mark");
    return first < at
        && words.isRelation(first, "ccomp")
        && words.child(first, "nsubj") == head
        && mark != DependencyTree.NONE
        && words.lower(mark).equals("that");
  }

  /** "Ann Lee, the daughter of <i>his rival</i>": told of only to say who somebody is. */
  private static boolean isWithinApposition(Words words, int head) {
    int noun = words.head(head);
    return noun != DependencyTree.NONE
        && words.isRelation(head, "nmod")
        && words.isRelation(noun, "appos");
  }

  /** "The sanctions on <i>Chad</i> should be lifted if it …": who can do something about them. */
  boolean isUnderMeasure(Words words, int token, Reference reference) {
    if (reference.sentence() != words.index() || !words.isRelation(token, "nsubj")) {
      return false;
    }
    int clause = words.head(token);
    int measure = words.head(reference.head());
    return clause != DependencyTree.NONE
        && measure != DependencyTree.NONE
        && isConditional(words, clause)
        && words.isRelation(reference.head(), "nmod")
        && MEASURES.contains(words.preposition(reference.head()))
        && (words.isRelation(measure, "nsubj") || words.isRelation(measure, "obj"))
        && words.head(measure) == words.head(clause);
  }

  /** "The underdog, <i>Ann Lee</i>, said": the place of the noun is that of the name. */
  private static int withoutApposition(Words words, int head) {
    return words.isRelation(head, "appos") ? words.head(head) : head;
  }

  /** "<i>Ministers</i> hope that the rebels will pay. They …": whom the whole sentence is about. */
  private static boolean isMainSubject(Words words, int head) {
    int verb = words.head(head);
    return verb != DependencyTree.NONE
        && words.isRelation(head, "nsubj")
        && words.head(verb) == DependencyTree.NONE;
  }

  private static boolean isSubject(Words words, int head) {
    return words.isRelation(head, "nsubj") || Discourse.isSubjectByPlace(words, head);
  }

  static boolean isParallel(Words words, int token, Words there, int head) {
    return (words.isRelation(token, "nsubj") && isSubject(there, head))
        || (words.isRelation(token, "obj") && there.isRelation(head, "obj"));
  }

  /** "<i>Chad</i> left and has said that …"; not "what <i>Chad</i> calls its border". */
  private boolean isSpeaker(Words words, int head) {
    int verb = words.head(head);
    if (verb == DependencyTree.NONE || !isSubject(words, head)) {
      return false;
    }
    if (isSpeech(words, verb)) {
      return true;
    }
    ImmutableIntArray children = words.children(verb);
    for (int i = 0; i < children.length(); i++) {
      int other = children.get(i);
      if (words.isRelation(other, "conj")
          && !words.hasChild(other, "nsubj")
          && isSpeech(words, other)) {
        return true;
      }
    }
    return false;
  }

  /** "<i>Adala</i> said that it would appeal": who says what the subject of a clause does. */
  boolean tellsWhat(Words words, int token, Reference reference) {
    if (reference.sentence() != words.index()) {
      return false;
    }
    int speech = words.head(reference.head());
    int verb = words.head(token);
    return isSpeaker(words, reference.head())
        && isSpeech(words, speech)
        && words.isRelation(token, "nsubj")
        && words.isRelation(verb, "ccomp")
        && words.head(verb) == speech
        && words.isUpos(verb, "VERB");
  }

  /** "A spokesman for <i>the army</i> said that it …". */
  private boolean isSpokenFor(Words words, int token, int head) {
    int speaker = words.head(head);
    return speaker != DependencyTree.NONE
        && words.isRelation(head, "nmod")
        && FOR.contains(words.preposition(head))
        && lexicon.has(WordList.OFFICES, words.lemma(speaker))
        && isSpeaker(words, speaker)
        && words.dominates(words.head(speaker), token);
  }

  private boolean isSpeech(Words words, int verb) {
    int object = words.child(verb, "obj");
    boolean naming = object != DependencyTree.NONE && words.tag(object).equals("WP");
    return lexicon.has(WordList.SPEECH_VERBS, words.lemma(verb)) && !naming;
  }

  /**
   * "If Chad joins, Libya warned, <i>it</i> …": not Libya for sure; "warned Chad that …, if
   * <i>it</i> joined", "promised Chad aid if <i>it</i> joined": the one who is told so.
   */
  private double ofCondition(Words words, int token, int head) {
    int verb = words.head(token);
    int other = words.head(head);
    if (verb == DependencyTree.NONE || other == DependencyTree.NONE) {
      return 0;
    }
    if (isConditional(words, verb)) {
      boolean warned =
          (words.isRelation(head, "obj") && lexicon.has(WordList.WARNING_VERBS, words.lemma(other))
                  || words.isRelation(head, "iobj")
                      && lexicon.has(WordList.OFFERING_VERBS, words.lemma(other)))
              && words.dominates(other, verb);
      return warned ? UNDER_THREAT : 0;
    }
    return isConditional(words, other) && words.isRelation(head, "nsubj") && head < token
        ? SUBJECT_OF_CONDITION
        : 0;
  }

  private static boolean isConditional(Words words, int verb) {
    int mark = words.child(verb, "mark");
    return mark != DependencyTree.NONE
        && words.isRelation(verb, "advcl")
        && IF.contains(words.lower(mark));
  }

  /** "Russia wants Ukraine to change its laws": whose verb it is that governs the possessive. */
  private static boolean isOwnerOfClause(Words words, int token, int head) {
    if (!Binding.isPossessive(words, token)) {
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

  /**
   * "Berg left, and <i>the envoy</i> called it unjust, saying that it would hurt his country much":
   * whose words these are, where nobody else acts within them.
   */
  private boolean isOwnWord(Words words, int token, int head) {
    if (!words.lower(token).equals("his") && !words.lower(token).equals("her")) {
      return false;
    }
    int verb = Discourse.governor(words, token);
    while (verb != DependencyTree.NONE && !words.isRelation(verb, "ccomp")) {
      if (isSomebody(words, words.child(verb, "nsubj"))) {
        return false;
      }
      verb = words.head(verb);
    }
    if (verb == DependencyTree.NONE || isSomebody(words, words.child(verb, "nsubj"))) {
      return false;
    }
    int speech = words.head(verb);
    int speaker = words.child(speech, "nsubj");
    if (speaker == DependencyTree.NONE && words.tag(speech).equals("VBG")) {
      speaker = words.child(words.head(speech), "nsubj");
    }
    return isSpeech(words, speech) && speaker == head;
  }

  private boolean isSomebody(Words words, int subject) {
    return subject != DependencyTree.NONE
        && discourse.references().withHead(words.index(), subject) != null;
  }

  /** "who" is the noun that its clause describes. */
  static int antecedent(Words words, int verb, int subject) {
    boolean relative = words.tag(subject).equals("WP") || words.tag(subject).equals("WDT");
    return relative && words.isRelation(verb, "acl") ? words.head(verb) : subject;
  }
}
