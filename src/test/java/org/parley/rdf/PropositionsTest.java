package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.Proposition;
import org.parley.link.Resolutions;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import org.parley.text.Phrase;
import org.parley.text.Span;

class PropositionsTest {
  private static final Resolutions NOBODY =
      new Resolutions(ImmutableList.of(), ImmutableSetMultimap.of());

  private static final Analysis FIRST =
      analysis(
          "first",
          "The Tarsian troops left.",
          """
          The the DET DT 3 det
          Tarsian tarsian ADJ JJ 3 amod
          troops troop NOUN NNS 4 nsubj
          left leave VERB VBD 0 root
          . . PUNCT . 4 punct
          """);

  private static final Analysis SECOND =
      analysis(
          "second",
          "Its TARSIAN troop leaves, it leaves.",
          """
          Its its PRON PRP$ 3 nmod:poss
          TARSIAN tarsian ADJ JJ 3 amod
          troop troop NOUN NN 4 nsubj
          leaves leave VERB VBZ 0 root
          , , PUNCT , 4 punct
          it it PRON PRP 7 nsubj
          leaves leave VERB VBZ 4 parataxis
          . . PUNCT . 4 punct
          """);

  private static Analysis analysis(String id, String text, String table) {
    return TextTable.analysis(
        new Document(id, id, new DocumentText(text), Metadata.UNKNOWN), table);
  }

  private static Content content(Analysis analysis, @Nullable String subject, String words) {
    Span span = TextTable.find(analysis.document().text(), words);
    Phrase phrase = subject == null ? null : TextTable.phrase(analysis, 0, subject);
    Proposition proposition =
        new Proposition(
            span, "leave", phrase, null, ImmutableList.of(), Polarity.POSITIVE, Modality.ACTUAL);
    return new Propositions(new DocumentScope(Iris.DEFAULT, analysis, NOBODY))
        .of(proposition)
        .get(0);
  }

  private static IRI node(Analysis analysis, @Nullable String subject) {
    return content(analysis, subject, subject == null ? "leaves" : subject).node();
  }

  @Test
  void documentsShareWhatHasTheSameDictionaryForms() {
    assertEquals(node(FIRST, "The Tarsian troops"), node(SECOND, "TARSIAN troop"));
    assertEquals("tarsian troop leave", content(FIRST, "Tarsian troops", "left").label());
  }

  @Test
  void documentsDoNotShareWhatPointsAtSomethingElseInTheText() {
    Analysis copy =
        analysis("third", "it leaves", "it it PRON PRP 2 nsubj\nleaves leave VERB VBZ 0 root");
    assertEquals(node(SECOND, "it"), node(SECOND, "it"));
    assertNotEquals(node(SECOND, "it"), node(copy, "it"));
    assertNotEquals(node(SECOND, "Its TARSIAN troop"), node(SECOND, "TARSIAN troop"));
  }

  @Test
  void aPredicateAloneIsSharedByItsWordsOnly() {
    assertNotEquals(
        content(SECOND, null, "troop leaves").node(), content(SECOND, null, "it leaves").node());
    assertEquals("it leaves", content(SECOND, null, "it leaves").label());
  }

  @Test
  void polarityAndModalityDoNotDivideAProposition() {
    Propositions propositions = new Propositions(new DocumentScope(Iris.DEFAULT, FIRST, NOBODY));
    Phrase troops = TextTable.phrase(FIRST, 0, "troops");
    Span span = new Span(0, 5);
    Proposition affirmed =
        new Proposition(
            span, "leave", troops, null, ImmutableList.of(), Polarity.POSITIVE, Modality.ACTUAL);
    Proposition denied =
        new Proposition(
            span, "leave", troops, null, ImmutableList.of(), Polarity.NEGATIVE, Modality.FUTURE);
    assertEquals(propositions.of(affirmed), propositions.of(denied));
  }
}
