package org.parley.link;

import org.parley.text.DependencyTree;

/** Notes what stands around the names of persons: their offices, whom they serve, he or she. */
final class Persons {
  private static final int LONGEST_TITLE = 8;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Persons(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** Notes it for all names of a sentence. */
  void note(int sentence) {
    Words words = discourse.words(sentence);
    for (Reference reference : discourse.references().of(sentence)) {
      if (reference.mention().kind() == Mention.Kind.NAME
          && reference.drafts().get(0).type() == EntityType.PERSON) {
        note(words, reference, reference.drafts().get(0));
      }
    }
  }

  private void note(Words words, Reference name, Draft person) {
    String given = words.form(name.from());
    if (name.to() - name.from() > 1) {
      noteGender(lexicon, person, given);
    } else if (person.entry() != null) {
      noteGender(lexicon, person, Atoms.of(person.label()).get(0));
    }
    int token = name.from() - 1;
    boolean titled = false;
    while (token >= Math.max(0, name.from() - LONGEST_TITLE) && !isEnd(words, token)) {
      Reference before = discourse.references().nameAt(words.index(), token);
      if (before != null) {
        if (titled) {
          person.isOnSideOf(before.drafts().get(0));
        }
        break;
      }
      titled |= noteTitle(words, token, person);
      token--;
    }
  }

  private static boolean isEnd(Words words, int token) {
    return words.isVerb(token)
        || words.isUpos(token, "PUNCT") && !words.form(token).equals("-")
        || words.isUpos(token, "ADP") && !words.lower(token).equals("of")
        || words.isUpos(token, "DET")
        || words.isUpos(token, "CCONJ")
        || words.isUpos(token, "SCONJ");
  }

  private boolean noteTitle(Words words, int token, Draft person) {
    String word = words.lower(token);
    boolean title =
        lexicon.isTitle(word) || lexicon.type(SortedWords.NOUNS, word) == EntityType.PERSON;
    if (title) {
      person.isDescribedBy(word);
      noteForm(person, word);
      if (token > 0) {
        String two = words.lower(token - 1) + " " + word;
        if (lexicon.has(WordList.OFFICES, two)) {
          person.isDescribedBy(two);
        }
      }
    }
    person.isDescribedWith(word);
    return title || words.isNoun(token);
  }

  /** Notes what the first name of a person tells. */
  static void noteGender(LinkingLexicon lexicon, Draft person, String given) {
    if (lexicon.has(WordList.FEMALE_NAMES, given)) {
      person.isOfGender(Draft.Gender.FEMALE);
    } else if (lexicon.has(WordList.MALE_NAMES, given)) {
      person.isOfGender(Draft.Gender.MALE);
    }
  }

  /** Notes what a noun for a person tells: "the <i>widow</i> of his rival". */
  static void noteNoun(LinkingLexicon lexicon, Draft person, String noun) {
    if (person.type() != EntityType.PERSON && person.type() != EntityType.ACTOR) {
      return;
    }
    if (lexicon.has(WordList.FEMALE_NOUNS, noun)) {
      person.isOfGender(Draft.Gender.FEMALE);
    } else if (lexicon.has(WordList.MALE_NOUNS, noun)) {
      person.isOfGender(Draft.Gender.MALE);
    }
  }

  private static void noteForm(Draft person, String word) {
    switch (word) {
      case "mr", "mr.", "sir", "lord", "king", "prince", "sheikh" ->
          person.isOfGender(Draft.Gender.MALE);
      case "mrs", "mrs.", "ms", "ms.", "lady", "madame", "queen", "princess" ->
          person.isOfGender(Draft.Gender.FEMALE);
      default -> {
        if (word.endsWith("woman")) {
          person.isOfGender(Draft.Gender.FEMALE);
        } else if (word.endsWith("man")) {
          person.isOfGender(Draft.Gender.MALE);
        }
      }
    }
  }

  /** The subject of "X is a Y": the reference that a predicate noun describes, or none. */
  static int describedBy(Words words, int predicate) {
    return words.hasChild(predicate, "cop") ? words.child(predicate, "nsubj") : DependencyTree.NONE;
  }
}
