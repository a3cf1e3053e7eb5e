package org.parley.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;

/** Which words of a sentence are what somebody says, and of whom, by fixed parses. */
class ClaimReadingTest {
  private static Extractor extractor;
  private static ImmutableMap<String, Analysis> parses;

  @BeforeAll
  static void load() throws ProblemException {
    extractor = ExtractionFiles.bundled().extractor();
    parses = FixedParses.read(ReadingTest.PARSES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // whom a relative clause speaks of, without who speaks in it
        "The council, which Norland accuses of cheating, met on Monday. | Norland accuses: The"
            + " council … cheating",
        "He left for Selen, which the guild describes as a refuge. | the guild describes: Selen … a"
            + " refuge",
        // what a clause begins with, and what its predicate does
        "The guild says that nothing else is on the table. | The guild says: nothing else is on the"
            + " table",
        // what others say of it, the writer tells; what the speaker thinks of it, the speaker says
        "Norland announced that it would send a ship, a move that Belmar denounced. | Norland"
            + " announced: it would send a ship; Belmar denounced: a move",
        "Norland announced that it would send a ship, a move that would cost little. | Norland"
            + " announced: it would send a ship, a move that would cost little",
        "Norland claims the island as its own, a claim the council rejects. | Norland claims: the"
            + " island … its own; the council rejects: a claim",
        // "for" and "to" that belong to what is asked for
        "The premier called for a mechanism to verify the truce. | The premier called: a mechanism to"
            + " verify the truce",
        "He urged the council to annul the law. | He urged: to annul the law",
        // nobody has threatened yet
        "If Norland threatens us, we will answer. | nothing",
        "Norland offered to take the ore, a proposal which Belmar has refused. | Norland offered: to"
            + " take the ore; Belmar refused: a proposal",
        "The premier was asked to explain who had ordered the guards to leave. | nothing",
        "Norland, which Belmar has blamed for sheltering rebels, denied the charge. | Belmar blamed:"
            + " Norland … sheltering rebels; Norland denied: the charge",
        // nothing is said to oneself, or by who says nothing
        "The guild would have to ask itself whether there was a need. | nothing",
        "The premier declined to comment. | nothing",
      })
  void claims(String sentence, String expected) {
    Analysis analysis = FixedParses.of(parses, sentence);
    assertEquals(
        expected,
        ReadingTest.said(
            extractor.extract(analysis).claims().stream()
                .map(
                    claim ->
                        ReadingTest.words(analysis, claim.speaker())
                            + " "
                            + (claim.cue() == null ? "" : ReadingTest.slice(analysis, claim.cue()))
                            + ": "
                            + claim.content().stream()
                                .map(part -> ReadingTest.slice(analysis, part))
                                .collect(joining(" … ")))
                .collect(joining("; "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what goes with a denial is not denied with it
        "The premier rejected the plan, calling it unfair. | rejected calling",
        "The premier denied having called it unfair. | denied",
      })
  void cuesThatAreNotNegated(String sentence, String expected) {
    Analysis analysis = FixedParses.of(parses, sentence);
    assertEquals(
        expected,
        extractor.extract(analysis).claims().stream()
            .filter(claim -> !claim.negated())
            .map(claim -> ReadingTest.slice(analysis, Objects.requireNonNull(claim.cue())))
            .collect(joining(" ")));
  }
}
