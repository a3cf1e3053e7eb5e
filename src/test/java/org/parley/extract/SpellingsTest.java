package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

class SpellingsTest {
  private static final Spellings SPELLINGS =
      new Spellings(
          ImmutableMap.of("ise", "ize", "ising", "izing", "onour", "onor"),
          ImmutableSet.of("promise", "uprise"));

  @Test
  void endingsAreReplaced() {
    assertEquals("recognize", SPELLINGS.normal("Recognise"));
    assertEquals("honor", SPELLINGS.normal("honour"));
    assertEquals("tour", SPELLINGS.normal("tour"));
  }

  @Test
  void keptWordsAndTheirFormsStay() {
    assertEquals("promise", SPELLINGS.normal("promise"));
    assertEquals("promising", SPELLINGS.normal("promising"));
    assertEquals("uprising", SPELLINGS.normal("uprising"));
  }

  @Test
  void theLexiconMayBeWrittenInEitherSpelling() throws ProblemException {
    Lexicon lexicon =
        LexiconReader.read(
            ImmutableMap.of(
                "a.yml",
                """
                lists: {judging: [recognise]}
                entries:
                  - {class: event, type: Mobilize, verbs: ["mobilise object:defence"]}
                """,
                "b.yml",
                "spellings: {ise: ize, defence: defense}"));
    assertTrue(lexicon.isIn("judging", lexicon.normal("recognise")));
    LexiconEntry entry = lexicon.entries().asList().get(0);
    assertEquals("mobilize", entry.lemma());
    assertEquals(ImmutableSet.of("defense"), entry.companions().get("object"));
  }
}
