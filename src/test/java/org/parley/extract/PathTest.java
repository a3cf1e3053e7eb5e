package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.text.DependencyTree;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** Paths over small trees that are written out here. */
class PathTest {
  /** "Norland was attacked by rebels and shelled" as form/lemma/upos/xpos/head/relation. */
  private static final String PASSIVE =
      "Norland/Norland/PROPN/NNP/2/nsubj:pass was/be/AUX/VBD/2/aux:pass"
          + " attacked/attack/VERB/VBN/-1/root by/by/ADP/IN/4/case rebels/rebel/NOUN/NNS/2/obl"
          + " and/and/CCONJ/CC/6/cc shelled/shell/VERB/VBN/2/conj";

  /** "Norland wants Westmark to leave". */
  private static final String CONTROL =
      "Norland/Norland/PROPN/NNP/1/nsubj wants/want/VERB/VBZ/-1/root"
          + " Westmark/Westmark/PROPN/NNP/1/obj to/to/PART/TO/4/mark leave/leave/VERB/VB/1/xcomp";

  /** "Should they go". */
  private static final String INVERTED =
      "Should/should/AUX/MD/2/aux they/they/PRON/PRP/2/nsubj go/go/VERB/VB/-1/root";

  @Test
  void stepsGoDownAndUp() throws ProblemException {
    assertEquals(List.of(4), find(PASSIVE, 2, "obl"));
    assertEquals(List.of(2), find(PASSIVE, 4, "<obl"));
    assertEquals(List.of(3), find(PASSIVE, 2, "obl/case"));
    assertEquals(List.of(), find(PASSIVE, 2, "obj"));
  }

  @Test
  void theFirstAlternativeThatLeadsAnywhereCounts() throws ProblemException {
    assertEquals(List.of(4), find(PASSIVE, 2, "obj | obl | nsubj"));
  }

  @Test
  void testsHold() throws ProblemException {
    assertEquals(List.of(4), find(PASSIVE, 2, "obl[case=by|from]"));
    assertEquals(List.of(), find(PASSIVE, 2, "obl[case!=by]"));
    assertEquals(List.of(2), find(PASSIVE, 2, ".[is=passive][xpos=VB*][has=obl]"));
  }

  @Test
  void agentAndPatientDoNotDependOnTheVoice() throws ProblemException {
    assertEquals(List.of(4), find(PASSIVE, 2, "@agent"));
    assertEquals(List.of(0), find(PASSIVE, 2, "@patient"));
    assertEquals(List.of(0), find(CONTROL, 1, "@agent"));
  }

  @Test
  void subjectsComeThroughControl() throws ProblemException {
    assertEquals(List.of(2), find(CONTROL, 4, "@agent"));
  }

  @Test
  void aTestCanLookAtTheWordsBesideIt() throws ProblemException {
    assertEquals(List.of(4), find(PASSIVE, 2, "obl[previous=by]"));
    assertEquals(List.of(), find(PASSIVE, 2, "obl[next=by]"));
    assertEquals(List.of(), find(PASSIVE, 6, ".[next=and]"));
  }

  @Test
  void anAuxiliaryCanStandBeforeItsSubject() throws ProblemException {
    assertEquals(List.of(0), find(INVERTED, 0, ".[is=inverted]"));
    assertEquals(List.of(), find(PASSIVE, 1, ".[is=inverted]"));
  }

  @Test
  void mistakesAreTold() {
    assertEquals(
        "brackets do not match in «obl[case=by»",
        assertThrows(IllegalArgumentException.class, () -> Path.parse("obl[case=by")).getMessage());
    assertThrows(IllegalArgumentException.class, () -> Path.parse("obl//case"));
    assertThrows(IllegalArgumentException.class, () -> Path.parse("@nobody"));
  }

  private static ImmutableList<Integer> find(String sentence, int from, String path)
      throws ProblemException {
    Lexicon lexicon = LexiconReader.read(ImmutableMap.of());
    return Path.parse(path).find(new Syntax(sentence(sentence), lexicon), from);
  }

  static Sentence sentence(String words) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      Span span = new Span(at, at + parts[0].length());
      tokens.add(new Token(heads.size(), parts[0], parts[1], parts[2], parts[3], span));
      heads.add(Integer.parseInt(parts[4]));
      relations.add(parts[5]);
      at += parts[0].length() + 1;
    }
    return new Sentence(
        0, new Span(0, at - 1), tokens.build(), new DependencyTree(heads, relations));
  }
}
