package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

/** A token is tried against the rules that can match it, in their order, and no others. */
class RuleIndexTest {
  /** "The minister said they left". */
  private static final String SENTENCE =
      "The/the/DET/DT/1/det minister/minister/NOUN/NN/2/nsubj said/say/VERB/VBD/-1/root"
          + " they/they/PRON/PRP/4/nsubj left/leave/VERB/VBD/2/ccomp";

  private static final int MINISTER = 1;
  private static final int SAID = 2;
  private static final int LEFT = 4;

  @Test
  void lemmasAndPartsOfSpeechChooseAndTheOrderStays() throws ProblemException {
    String rules =
        rule("any", ".[has=nsubj]")
            + rule("say", ".[lemma=say|tell]")
            + rule("verb", ".[upos=VERB]")
            + rule("say-noun", ".[lemma=say][upos=NOUN]")
            + rule("noun", ".[upos=NOUN|PROPN]");
    assertEquals(List.of("any", "say", "verb"), candidates(rules, SAID));
    assertEquals(List.of("any", "verb"), candidates(rules, LEFT));
    assertEquals(List.of("any", "noun"), candidates(rules, MINISTER));
  }

  @Test
  void whatMustNotHoldOrStandsElsewhereRequiresNothing() throws ProblemException {
    String rules =
        rule("not-say", ".[lemma!=say]")
            + rule("below-say", "<ccomp[lemma=say]")
            + rule("either", ".[lemma=say] | .[lemma=leave]");
    assertEquals(List.of("not-say", "below-say", "either"), candidates(rules, LEFT));
  }

  @Test
  void rulesOfAnotherKindAreNoCandidates() throws ProblemException {
    String other = rule("event", ".[lemma=say]").replace("Claim", "Event");
    assertEquals(List.of("say"), candidates(other + rule("say", ".[lemma=say]"), SAID));
  }

  private static ImmutableList<String> candidates(String rules, int token) throws ProblemException {
    Syntax syntax = new Syntax(PathTest.sentence(SENTENCE), LexiconReader.read(ImmutableMap.of()));
    return RuleIndex.of(RuleReader.read(ImmutableMap.of("my.yml", rules)), Rule.Kind.CLAIM)
        .candidates(syntax, token)
        .stream()
        .map(Rule::name)
        .collect(ImmutableList.toImmutableList());
  }

  private static String rule(String name, String trigger) {
    return """
        - rule: %s
          finds: Claim
          trigger: "%s"
          examples: [{text: It rains., gives: {cue: It}}]
        """
        .formatted(name, trigger);
  }
}
