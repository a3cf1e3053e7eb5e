package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees as the parser gives them and as they should be; tokens are {@code tag/head/relation}. */
class TreeRepairTest {
  @Test
  void aClauseWithASubjectOfItsOwnGoesWithTheVerbAbove() {
    // accused them of crimes and ministers left
    assertEquals(
        "VBD/-1/root PRP/0/obj IN/3/case NNS/0/obl CC/6/cc NNS/6/nsubj VBD/0/conj",
        repaired("VBD/-1/root PRP/0/obj IN/3/case NNS/0/obl CC/6/cc NNS/6/nsubj VBD/3/conj"));
  }

  @Test
  void aParticleBelongsToTheVerb() {
    // sealed off the town
    assertEquals(
        "VBD/-1/root RP/0/compound:prt DT/3/det NN/0/obj",
        repaired("VBD/-1/root RP/3/dep DT/3/det NN/0/obl"));
  }

  @Test
  void aGerundBehindADeterminerIsANoun() {
    // stopped the shelling of towns
    assertEquals(
        "VBD/-1/root DT/2/det NN/0/obj IN/4/case NNS/2/nmod",
        repaired("VBD/-1/root DT/0/obj VBG/1/amod IN/4/case NNS/1/nmod"));
  }

  @Test
  void aPrepositionIsNoClause() {
    // left after signing
    assertEquals("VBD/-1/root IN/2/mark VBG/0/advcl", repaired("VBD/-1/root IN/0/advcl VBG/1/dep"));
  }

  @Test
  void aSentenceWithAFiniteVerbIsNoNoun() {
    // the minister neither confirmed nor denied it
    assertEquals(
        "DT/1/det NN/3/nsubj CC/3/cc:preconj VBD/-1/root CC/5/cc VBD/3/conj PRP/3/obj",
        repaired("DT/1/det NN/-1/root CC/3/cc:preconj VBD/1/dep CC/5/cc VBD/3/conj PRP/3/obj"));
    // but "troops killed", as in a headline, stays: they are who was killed
    assertEquals("NNS/-1/root VBN/0/dep", repaired("NNS/-1/root VBN/0/dep"));
  }

  @Test
  void whoIsNamedBehindAVerbOfSayingIsItsSubject() {
    // it failed , said Tolen
    assertEquals(
        "PRP/1/nsubj VBD/3/ccomp ,/3/punct VBD/-1/root NNP/3/nsubj",
        repaired("PRP/1/nsubj VBD/3/ccomp ,/3/punct VBD/-1/root NNP/3/obj"));
    // but "hoping it fails , they left Tolen" has a subject
    assertEquals(
        "PRP/1/nsubj VBD/4/ccomp ,/4/punct PRP/4/nsubj VBD/-1/root NNP/4/obj",
        repaired("PRP/1/nsubj VBD/4/ccomp ,/4/punct PRP/4/nsubj VBD/-1/root NNP/4/obj"));
  }

  @Test
  void anAppositionBeforeAVerbWithoutASubjectIsThat() {
    // took towns , others have signed
    assertEquals(
        "VBD/-1/root NNS/0/obj ,/1/punct NNS/5/nsubj VBP/5/aux VBN/0/parataxis",
        repaired("VBD/-1/root NNS/0/obj ,/1/punct NNS/1/appos VBP/5/aux VBN/0/parataxis"));
  }

  @Test
  void ofTwoVerbsWithOneSubjectTheFirstIsAParticiple() {
    // results published here show gains
    assertEquals(
        "NNS/3/nsubj VBN/0/acl RB/1/advmod VBP/-1/root NNS/3/obj",
        repaired("NNS/1/nsubj VBD/-1/root RB/1/advmod VBP/1/dep NNS/3/obj"));
    // but "envoys took towns left" keeps its object
    assertEquals(
        "NNS/1/nsubj VBD/-1/root NNS/1/obj VBD/1/dep",
        repaired("NNS/1/nsubj VBD/-1/root NNS/1/obj VBD/1/dep"));
  }

  @Test
  void whatStandsBeforeAClauseSetOffByCommasIsItsSubject() {
    // they said accords , signed late , were dead
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNS/8/nsubj ,/2/punct VBN/2/acl RB/4/advmod ,/2/punct VBD/8/cop"
            + " JJ/1/ccomp",
        repaired(
            "PRP/1/nsubj VBD/-1/root NNS/1/obj ,/1/punct VBN/1/dep RB/4/advmod ,/1/punct VBD/8/cop"
                + " JJ/1/dep"));
    // but not behind one comma: they deny attacks , blame rebels
    String next = "PRP/1/nsubj VBP/-1/root NNS/1/obj ,/1/punct VBP/1/dep NNS/4/obj ./1/punct";
    assertEquals(next, repaired(next));
    // nor where the clause is joined: they signed accords , late , and left
    String kept =
        "PRP/1/nsubj VBD/-1/root NNS/1/obj ,/1/punct RB/1/advmod ,/1/punct CC/7/cc VBD/1/dep";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aParticipleWithinWhatIsSaidTellsMoreOfItsSubject() {
    // said that convoys escorted here were attacked
    String mended =
        "VBD/-1/root IN/6/mark NNS/6/nsubj:pass VBN/2/acl RB/3/advmod VBD/6/aux:pass VBN/0/ccomp";
    assertEquals(
        mended,
        repaired(
            "VBD/-1/root IN/3/mark NNS/3/nsubj VBN/0/ccomp RB/3/advmod VBD/6/aux:pass VBN/0/dep"));
    // they claimed men held there were armed
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNS/6/nsubj VBN/2/acl RB/3/advmod VBD/6/cop JJ/1/ccomp",
        repaired(
            "PRP/1/nsubj VBD/6/csubj NNS/3/nsubj VBN/1/ccomp RB/3/advmod VBD/6/cop JJ/-1/root"));
  }

  @Test
  void aVerbWithASubjectInAFullSentenceIsFinite() {
    // envoys called .
    assertEquals(
        "NNS/1/nsubj VBD/-1/root ./1/punct", repaired("NNS/1/nsubj VBN/-1/root ./1/punct"));
    // but a headline has no full stop: men detained
    assertEquals("NNS/1/nsubj VBN/-1/root", repaired("NNS/1/nsubj VBN/-1/root"));
  }

  @Test
  void whatIntroducesAComplementIsNoPronoun() {
    // said Friday that it failed
    assertEquals(
        "VBD/-1/root NNP/0/obl:tmod IN/4/mark PRP/4/nsubj VBD/0/ccomp",
        repaired("VBD/-1/root NNP/0/obl:tmod WDT/4/dep PRP/4/nsubj VBD/0/ccomp"));
    // warned both that they failed
    assertEquals(
        "VBD/-1/root DT/0/obj IN/4/mark PRP/4/nsubj VBD/0/ccomp",
        repaired("VBD/-1/root DT/0/obj WDT/4/dep PRP/4/nsubj VBD/0/dep"));
  }

  @Test
  void whatStandsBetweenWhomOneTellsAndAVerbIsItsSubject() {
    // told us others were gone
    assertEquals(
        "VBD/-1/root PRP/0/iobj NNS/4/nsubj VBD/4/cop JJ/0/ccomp",
        repaired("VBD/-1/root PRP/0/iobj NNS/0/obj VBD/4/cop JJ/0/dep"));
    // said Norland would leave
    assertEquals(
        "VBD/-1/root NNP/3/nsubj MD/3/aux VB/0/ccomp",
        repaired("VBD/-1/root NNP/0/obj MD/3/aux VB/0/dep"));
    // but "gave us bread and were gone" has none there
    String kept = "VBD/-1/root PRP/0/iobj NN/0/obj CC/5/cc VBD/5/cop JJ/0/conj";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void anInfinitiveWithoutASubjectHasThatOfTheVerbAbove() {
    // they will have to leave
    assertEquals(
        "PRP/2/nsubj MD/2/aux VB/-1/root TO/4/mark VB/2/xcomp",
        repaired("PRP/2/nsubj MD/2/aux VB/-1/root TO/4/mark VB/2/ccomp"));
    // but "decided where to go" keeps its clause
    String kept = "VBD/-1/root WRB/3/advmod TO/3/mark VB/0/ccomp";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void anAuxiliaryBeforeItsSubjectRightBehindAnotherIsACondition() {
    // it would hold had they left
    assertEquals(
        "PRP/2/nsubj MD/2/aux VB/-1/root VBD/5/aux PRP/5/nsubj VBN/2/advcl",
        repaired("PRP/2/nsubj MD/2/aux VB/-1/root VBD/5/aux PRP/5/nsubj VBN/2/parataxis"));
    // they are ready to go , should it rain
    assertEquals(
        "PRP/2/nsubj VBP/2/cop JJ/-1/root TO/4/mark VB/2/xcomp ,/2/punct MD/8/aux PRP/8/nsubj"
            + " VB/2/advcl",
        repaired(
            "PRP/2/nsubj VBP/2/cop JJ/-1/root TO/4/mark VB/2/xcomp ,/2/punct MD/8/aux PRP/8/nsubj"
                + " VB/2/parataxis"));
    // were talks to fail , it would hold
    assertEquals(
        "VBD/3/aux NNS/3/nsubj TO/3/mark VB/7/advcl ,/3/punct PRP/7/nsubj MD/7/aux VB/-1/root",
        repaired(
            "VBD/3/aux NNS/3/nsubj TO/3/mark VB/-1/root ,/3/punct PRP/7/nsubj MD/7/aux VB/3/ccomp"));
    // but behind a comma "it would hold , had they left ?" may ask
    String kept = "PRP/2/nsubj MD/2/aux VB/-1/root ,/2/punct VBD/6/aux PRP/6/nsubj VBN/2/parataxis";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aFiniteClauseWithoutAMarkIsNoSubject() {
    // he said the truce is dead
    assertEquals(
        "PRP/1/nsubj VBD/-1/root DT/3/det NN/5/nsubj VBZ/5/cop JJ/1/ccomp",
        repaired("PRP/1/nsubj VBD/5/csubj DT/3/det NN/1/obj VBZ/5/cop JJ/-1/root"));
    // but "what he said is dead" is one
    assertEquals(
        "WP/2/obj PRP/2/nsubj VBD/4/csubj VBZ/4/cop JJ/-1/root",
        repaired("WP/2/obj PRP/2/nsubj VBD/4/csubj VBZ/4/cop JJ/-1/root"));
  }

  @Test
  void aParticipleHasNoPronounForAnObject() {
    // claims court jailed him
    assertEquals(
        "NN/1/nsubj VBZ/-1/root NN/3/nsubj VBD/1/ccomp PRP/3/obj",
        repaired("NN/1/nsubj VBZ/-1/root NN/1/obj VBN/2/acl PRP/3/obj"));
  }

  @Test
  void aSentenceThatIsAParticipleHasARoot() {
    // saying we heard it
    assertEquals(
        "VBG/-1/root PRP/2/nsubj VBD/0/ccomp PRP/2/obj",
        repaired("VBG/2/aux PRP/2/nsubj VBD/-1/root PRP/2/obj"));
  }

  @Test
  void aPerfectGerundIsAComplement() {
    // denies having used them
    assertEquals(
        "VBZ/-1/root VBG/2/aux VBN/0/xcomp PRP/2/obj",
        repaired("VBZ/-1/root VBG/2/aux VBN/0/dep PRP/2/obj"));
  }

  @Test
  void aClauseHasOneFiniteVerb() {
    // left but says Tolen must go
    assertEquals(
        "VBD/-1/root CC/2/cc VBZ/0/conj NNP/5/nsubj MD/5/aux VB/2/ccomp",
        repaired("VBD/-1/root CC/5/cc VBZ/5/aux NNP/5/nsubj MD/5/aux VB/0/conj"));
    // islands which Norland says were taken
    assertEquals(
        "NNS/-1/root WDT/5/nsubj:pass NNP/3/nsubj VBZ/0/acl:relcl VBD/5/aux:pass VBN/3/ccomp",
        repaired(
            "NNS/-1/root WDT/5/obj NNP/5/nsubj:pass VBZ/5/aux VBD/5/aux:pass VBN/0/acl:relcl"));
    // but "has Tolen been seen" has one
    String kept = "VBZ/3/aux NNP/3/nsubj:pass VBN/3/aux:pass VBN/-1/root";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aRelativePronounBeforeAVerbWithoutASubjectIsThat() {
    // Norland , which has accused Westmark
    assertEquals(
        "NNP/-1/root ,/0/punct WDT/4/nsubj VBZ/4/aux VBN/0/acl:relcl NNP/4/obj",
        repaired("NNP/-1/root ,/0/punct WDT/4/obj VBZ/4/aux VBN/0/acl:relcl NNP/4/obj"));
    // but "a town which they left" has a subject
    assertEquals(
        "NN/-1/root WDT/3/obj PRP/3/nsubj VBD/0/acl:relcl",
        repaired("NN/-1/root WDT/3/obj PRP/3/nsubj VBD/0/acl:relcl"));
  }

  @Test
  void anOrderHasNoSubjectAndWhatFollowsFromItHasOne() {
    // lift sieges by noon and men will go
    assertEquals(
        "VB/-1/root NNS/0/obj IN/3/case NN/1/nmod CC/7/cc NNS/7/nsubj MD/7/aux VB/0/conj",
        repaired(
            "VB/7/dep NNS/7/nsubj IN/3/case NN/1/nmod CC/5/cc NNS/3/conj MD/7/aux VB/-1/root"));
    // but "left towns and men will go" is no order
    String statement = "VBD/-1/root NNS/0/obj CC/5/cc NNS/5/nsubj MD/5/aux VB/0/conj";
    assertEquals(statement, repaired(statement));
  }

  @Test
  void aRelativeClauseDoesNotSwallowTheVerb() {
    // envoys , who said it held , resigned
    assertEquals(
        "NNS/7/nsubj ,/0/punct WP/3/nsubj VBD/0/acl:relcl PRP/5/nsubj VBD/3/ccomp ,/5/punct"
            + " VBD/-1/root",
        repaired(
            "NNS/-1/root ,/0/punct WP/3/nsubj VBD/0/acl:relcl PRP/5/nsubj VBD/3/ccomp ,/5/punct"
                + " VBD/5/dep"));
  }

  @Test
  void aPresentParticipleIsNoAuxiliaryBeforeTheSubject() {
    // it was quiet with witnesses saying we heard it
    assertEquals(
        "PRP/2/nsubj VBD/2/cop JJ/-1/root IN/5/mark NNS/5/nsubj VBG/2/advcl PRP/7/nsubj"
            + " VBD/5/ccomp PRP/7/obj",
        repaired(
            "PRP/2/nsubj VBD/2/cop JJ/-1/root IN/4/case NNS/7/obl VBG/7/aux PRP/7/nsubj"
                + " VBD/2/parataxis PRP/7/obj"));
  }

  @Test
  void aClauseBehindAJoinedNounIsOneOfTwo() {
    // he said they would stop the raids and Norland would leave
    assertEquals(
        "PRP/1/nsubj VBD/-1/root PRP/4/nsubj MD/4/aux VB/1/ccomp DT/6/det NNS/4/obj "
            + "CC/10/cc NNP/10/nsubj MD/10/aux VB/4/conj",
        repaired(
            "he~PRP/1/nsubj said~VBD/10/csubj they~PRP/4/nsubj would~MD/4/aux "
                + "stop~VB/1/ccomp the~DT/6/det raids~NNS/4/obj and~CC/8/cc Norland~NNP/6/conj "
                + "would~MD/10/aux leave~VB/-1/root"));
  }

  @Test
  void anInfinitiveRightBehindANounIsTheNouns() {
    // called it an attempt to leave
    assertEquals(
        "VBD/-1/root PRP/0/obj DT/3/det NN/0/xcomp TO/5/mark VB/3/acl",
        repaired(
            "called~VBD/-1/root it~PRP/0/obj an~DT/3/det attempt~NN/0/xcomp to~TO/5/mark "
                + "leave~VB/3/dep"));
  }

  @Test
  void anInvertedConditionHangsOnItsConsequence() {
    // were that to happen , ships would stop
    assertEquals(
        "VBD/3/aux DT/3/nsubj TO/3/mark VB/7/advcl ,/7/punct NNS/7/nsubj MD/7/aux VB/-1/root",
        repaired(
            "were~VBD/7/advmod that~DT/3/nsubj to~TO/3/mark happen~VB/0/ccomp ,~,/7/punct"
                + " ships~NNS/7/nsubj would~MD/7/aux stop~VB/-1/root"));
    // steps will follow should it fail
    assertEquals(
        "NNS/2/nsubj MD/2/aux VB/-1/root MD/5/aux PRP/5/nsubj VB/2/advcl",
        repaired(
            "steps~NNS/2/nsubj will~MD/2/aux follow~VB/-1/root should~MD/5/aux it~PRP/5/nsubj"
                + " fail~VB/2/dep"));
  }

  static String repaired(String tokens) {
    List<String> words = Splitter.on(' ').splitToStream(tokens).map(TreeRepairTest::word).toList();
    List<List<String>> cells =
        Splitter.on(' ')
            .splitToStream(tokens)
            .map(token -> token.substring(token.indexOf('~') + 1))
            .map(Splitter.on('/')::splitToList)
            .toList();
    DraftTree tree = new DraftTree(words, cells.stream().map(cell -> cell.get(0)).toList());
    for (int token = 0; token < cells.size(); token++) {
      tree.set(token, Integer.parseInt(cells.get(token).get(1)), cells.get(token).get(2));
    }
    TreeRepair.repair(tree);
    return IntStream.range(0, cells.size())
        .mapToObj(token -> tree.tag(token) + "/" + tree.head(token) + "/" + tree.relation(token))
        .collect(Collectors.joining(" "));
  }

  private static String word(String token) {
    return token.contains("~") ? token.substring(0, token.indexOf('~')) : "";
  }
}
