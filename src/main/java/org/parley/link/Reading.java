package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extract.Findings;
import org.parley.text.Analysis;
import org.parley.text.DependencyTree;
import org.parley.text.Paragraphs;
import org.parley.text.Span;

/**
 * The reading of one document: names first, since what is named is known wherever it stands; then
 * descriptions and pronouns from the first sentence to the last; then those who talk with each
 * other, since a quotation comes before the words that say whose it is.
 */
final class Reading {
  private final LinkingLexicon lexicon;
  private final Findings findings;
  private final ImmutableList<Words> sentences;
  private final References references;
  private final Discourse discourse;
  private final Speech speech;
  private final DescribedOfficers officers;

  Reading(Gazetteer gazetteer, LinkingLexicon lexicon, Analysis analysis, Findings findings) {
    this.lexicon = lexicon;
    this.findings = findings;
    this.sentences =
        analysis.sentences().stream().map(Words::new).collect(ImmutableList.toImmutableList());
    this.references = new References(sentences.size());
    this.discourse = new Discourse(sentences, references, paragraphs(analysis));
    this.speech =
        new Speech(findings, discourse, lexicon, analysis.document().metadata().publisher());
    String text = analysis.document().text().string();
    Moment moment = Moment.of(analysis.document().metadata().date(), text);
    NameResolver names =
        new NameResolver(gazetteer, lexicon, sentences, text, moment, new ClaimedRoles(findings));
    names.resolve(references);
    this.officers = new DescribedOfficers(gazetteer, moment, names.known());
    Persons persons = new Persons(lexicon, discourse);
    sentences.forEach(words -> persons.note(words.index()));
    names.known().values().stream()
        .filter(draft -> draft.type() == EntityType.PERSON)
        .toList()
        .forEach(officers::noteState);
    readOn();
    listenIn();
  }

  private static int[] paragraphs(Analysis analysis) {
    ImmutableList<Span> paragraphs = Paragraphs.of(analysis.document().text());
    int[] numbers = new int[analysis.sentences().size()];
    int paragraph = 0;
    for (int i = 0; i < numbers.length; i++) {
      int start = analysis.sentences().get(i).span().start();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= start) {
        paragraph++;
      }
      numbers[i] = paragraph;
    }
    return numbers;
  }

  private void readOn() {
    NominalFinder finder = new NominalFinder(lexicon);
    DefinedParties parties = new DefinedParties(lexicon, discourse);
    NominalResolver nominals = new NominalResolver(lexicon, discourse, officers, parties);
    Contrast contrast = new Contrast(lexicon, discourse);
    PronounResolver pronouns = new PronounResolver(lexicon, discourse, speech);
    for (Words words : sentences) {
      ImmutableList<Reference> names = references.of(words.index());
      Titles titles = new Titles(words, lexicon);
      for (int token = 0; token < words.size(); token++) {
        Pronoun pronoun = lexicon.pronoun(words.lower(token));
        if (pronoun != null && words.isUpos(token, "PRON")) {
          if (!pronoun.isOfDialogue()) {
            ImmutableList<Draft> meant = pronouns.resolve(words, token, pronoun);
            // who was "he" once is a man further on
            if (meant.size() == 1) {
              meant.get(0).isOfGender(pronoun.gender());
            }
            addPronoun(words, token, meant);
          }
          continue;
        }
        Reference contrasted = contrast.at(words, token);
        if (contrasted != null) {
          references.add(contrasted);
          continue;
        }
        Reference defined = parties.at(words, token);
        if (defined != null) {
          references.add(defined);
          continue;
        }
        FoundNominal nominal = finder.at(words, token, names, titles);
        if (nominal != null) {
          add(words, nominal, nominals.resolve(nominal));
        }
        describe(words, token);
      }
    }
  }

  private void add(Words words, FoundNominal nominal, ImmutableList<Draft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    Mention mention =
        new Mention(
            words.span(nominal.from(), nominal.to()),
            Mention.Kind.NOMINAL,
            words.index(),
            nominal.head());
    references.add(new Reference(mention, nominal.from(), nominal.to(), drafts));
  }

  private void addPronoun(Words words, int token, ImmutableList<Draft> drafts) {
    if (!drafts.isEmpty()) {
      Mention mention =
          new Mention(words.span(token, token + 1), Mention.Kind.PRONOUN, words.index(), token);
      references.add(new Reference(mention, token, token + 1, drafts));
    }
  }

  /** "Crimea is a peninsula": later "the peninsula" can take it up. */
  private void describe(Words words, int predicate) {
    int subject = Persons.describedBy(words, predicate);
    Reference reference =
        subject == DependencyTree.NONE ? null : references.withHead(words.index(), subject);
    if (reference != null && reference.drafts().size() == 1 && words.isNoun(predicate)) {
      reference.drafts().get(0).isDescribedBy(words.lemma(predicate));
      Persons.noteNoun(lexicon, reference.drafts().get(0), words.lemma(predicate));
    }
  }

  private void listenIn() {
    for (Words words : sentences) {
      for (int token = 0; token < words.size(); token++) {
        Pronoun pronoun = lexicon.pronoun(words.lower(token));
        if (pronoun != null && pronoun.isOfDialogue() && words.isUpos(token, "PRON")) {
          addPronoun(
              words,
              token,
              pronoun == Pronoun.YOU
                  ? speech.secondPerson(words.index(), token)
                  : speech.firstPerson(words.index(), token));
        }
      }
    }
  }

  Resolutions resolutions() {
    Phrases phrases = new Phrases(lexicon, discourse);
    Map<Span, ImmutableList<Draft>> meant = new HashMap<>();
    phrases.of(findings).forEach(phrase -> meant.put(phrase.core(), phrases.meantBy(phrase)));
    Entities entities = new Entities(drafts(meant.keySet()));
    ImmutableSetMultimap.Builder<Span, Entity> byCore = ImmutableSetMultimap.builder();
    meant.forEach((core, drafts) -> drafts.forEach(draft -> byCore.put(core, entities.of(draft))));
    return new Resolutions(entities.list(), byCore.build());
  }

  /**
   * "<i>their</i> house": nobody acts here, is spoken to or spoken of. "<i>their</i> attack": they
   * do.
   */
  private boolean isSpare(Mention mention, Set<Span> roles) {
    return mention.kind() == Mention.Kind.PRONOUN
        && sentences.get(mention.sentence()).tag(mention.head()).equals("PRP$")
        && !roles.contains(mention.span());
  }

  private List<Draft> drafts(Set<Span> roles) {
    Set<Draft> drafts = new LinkedHashSet<>(references.within());
    for (Words words : sentences) {
      references.of(words.index()).forEach(reference -> drafts.addAll(reference.drafts()));
    }
    drafts.forEach(draft -> draft.forget(mention -> isSpare(mention, roles)));
    return drafts.stream().sorted(Comparator.comparing(draft -> draft.mentions().get(0))).toList();
  }
}
