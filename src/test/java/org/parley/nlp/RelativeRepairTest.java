package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** The verb behind a relative pronoun is its own, the one behind the comma that of the sentence. */
class RelativeRepairTest {
  @Test
  void theVerbBehindAPronounIsThatOfTheRelativeClause() {
    // Norland , which borders both , sent ships and said no .
    assertEquals(
        "NNP/6/nsubj ,/0/punct WDT/3/nsubj VBZ/0/acl:relcl DT/3/obj ,/6/punct VBD/-1/root NNS/6/obj"
            + " CC/9/cc VBD/6/conj DT/9/obj ./6/punct",
        repaired(
            "NNP/-1/root ,/0/punct WDT/6/obj VBZ/6/nsubj DT/3/obj ,/6/punct VBD/0/acl:relcl"
                + " NNS/6/obj CC/9/cc VBD/6/conj DT/9/obj ./0/punct"));
  }

  @Test
  void whatFollowsTheMainVerbGoesWithIt() {
    // envoys , who had been held , returned and spoke .
    assertEquals(
        "NNS/7/nsubj ,/0/punct WP/5/nsubj:pass VBD/5/aux VBN/5/aux:pass VBN/0/acl:relcl ,/5/punct"
            + " VBD/-1/root CC/9/cc VBD/7/conj ./7/punct",
        repaired(
            "NNS/-1/root ,/0/punct WP/5/nsubj:pass VBD/5/aux VBN/5/aux:pass VBN/0/dep ,/5/punct"
                + " VBD/5/dep CC/9/cc VBD/5/conj ./0/punct"));
    // but of "the envoy , who was held , whom they freed" no verb is that of a sentence
    String kept =
        "NN/-1/root ,/0/punct WP/4/nsubj:pass VBD/4/aux:pass VBN/0/acl:relcl ,/0/punct WP/8/obj"
            + " PRP/8/nsubj VBD/0/acl:relcl";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aVerbWithTenseModifiesNoNoun() {
    // agencies , whose staff left , said aid had stopped
    assertEquals(
        "NNS/6/nsubj ,/0/punct WP$/3/nmod:poss NN/4/nsubj VBD/0/acl:relcl ,/4/punct VBD/-1/root"
            + " NN/9/nsubj VBD/9/aux VBN/6/parataxis",
        repaired(
            "NNS/-1/root ,/0/punct WP$/3/nmod:poss NN/4/nsubj VBD/0/dep ,/4/punct VBD/7/amod"
                + " NN/9/nsubj VBD/9/aux VBN/4/parataxis"));
  }

  @Test
  void whatBeginsWithARelativePronounBehindANounIsNoComplement() {
    // they blamed rebels , who denied it
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNS/1/obj ,/1/punct WP/5/nsubj VBD/2/acl:relcl PRP/5/obj",
        repaired("PRP/1/nsubj VBD/-1/root NNS/1/obj ,/1/punct WP/5/nsubj VBD/1/ccomp PRP/5/obj"));
    // but in "they know who denied it" it is one
    String kept = "PRP/1/nsubj VBP/-1/root WP/3/nsubj VBD/1/ccomp PRP/3/obj";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aPhraseIsNoSentence() {
    // according to envoys who asked for calm , talks had failed
    assertEquals(
        "VBG/2/case TO/0/fixed NNS/10/obl WP/4/nsubj VBD/2/acl:relcl IN/6/case NN/4/obl ,/10/punct"
            + " NNS/10/nsubj VBD/10/aux VBN/-1/root",
        repaired(
            "VBG/2/case TO/0/fixed NNS/-1/root WP/2/dep VBD/2/dep IN/6/case NN/4/obl ,/10/punct"
                + " NNS/10/nsubj VBD/10/aux VBN/4/parataxis"));
    // but of "a matter for envoys who asked" no other clause follows
    String kept = "IN/1/case NNS/-1/root WP/3/nsubj VBD/1/acl:relcl";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aPronounBeforeAVerbOfSayingMayBeTheSubjectOfWhatIsSaid() {
    // islands which they say were wrongly taken
    assertEquals(
        "NNS/-1/root WDT/6/nsubj:pass PRP/3/nsubj VBP/0/acl:relcl VBD/6/aux:pass RB/6/advmod"
            + " VBN/3/ccomp",
        repaired(
            "NNS/-1/root WDT/3/obj PRP/3/nsubj VBP/0/acl:relcl VBD/6/aux:pass RB/6/advmod"
                + " VBN/3/dep"));
    // men whom they say were held have left
    assertEquals(
        "NNS/7/nsubj WP/5/nsubj:pass PRP/3/nsubj VBP/0/acl:relcl VBD/5/aux:pass VBN/3/ccomp"
            + " VBP/7/aux VBN/-1/root",
        repaired(
            "NNS/5/nsubj:pass WP/3/obj PRP/3/nsubj VBP/0/acl:relcl VBD/5/aux:pass VBN/-1/root"
                + " VBP/7/aux VBN/5/dep"));
    // but of "men whom they accuse have left" the verb behind is that of the sentence
    String kept = "NNS/5/nsubj WP/3/obj PRP/3/nsubj VBP/0/acl:relcl VBP/5/aux VBN/-1/root";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void ofTwoFiniteVerbsWithOneSubjectOneHasThePronoun() {
    // isthmus that it says was ceded
    assertEquals(
        "NN/-1/root WDT/5/nsubj:pass PRP/3/nsubj VBZ/0/acl:relcl VBD/5/aux:pass VBN/3/ccomp",
        repaired("NN/-1/root IN/3/mark PRP/3/nsubj VBZ/0/ccomp VBD/5/aux:pass VBN/3/xcomp"));
    // but "claim that it says so" has one verb
    String kept = "NN/-1/root IN/3/mark PRP/3/nsubj VBZ/0/ccomp RB/3/advmod";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void thatIsNoConjunctionInASecondRelativeClause() {
    // land that borders both and that Norland claims
    assertEquals(
        "NN/-1/root WDT/2/nsubj VBZ/0/acl:relcl DT/2/obj CC/7/cc WDT/7/obj NNP/7/nsubj "
            + "VBZ/2/conj",
        repaired(
            "land~NN/-1/root that~WDT/2/nsubj borders~VBZ/0/acl:relcl both~DT/2/obj "
                + "and~CC/7/cc that~IN/7/mark Norland~NNP/7/nsubj claims~VBZ/2/conj"));
  }

  @Test
  void aDeedHasNoContent() {
    // in a raid that they did not plan
    assertEquals(
        "VBD/-1/root IN/3/case DT/3/det NN/0/obl WDT/8/obj PRP/8/nsubj VBD/8/aux "
            + "RB/8/advmod VB/3/acl:relcl",
        repaired(
            "left~VBD/-1/root in~IN/3/case a~DT/3/det raid~NN/0/obl that~IN/8/mark "
                + "they~PRP/8/nsubj did~VBD/8/aux not~RB/8/advmod plan~VB/3/ccomp"));
  }

  @Test
  void whatIsCalledAnActIsNoName() {
    // patrols with Norland , which Belmar condemned as a provocation
    assertEquals(
        "NNS/-1/root IN/2/case NNP/0/nmod ,/2/punct WDT/6/obj NNP/6/nsubj "
            + "VBD/0/acl:relcl IN/9/case DT/9/det NN/6/obl",
        repaired(
            "patrols~NNS/-1/root with~IN/2/case Norland~NNP/0/nmod ,~,/2/punct "
                + "which~WDT/6/obj Belmar~NNP/6/nsubj condemned~VBD/2/acl:relcl as~IN/9/case "
                + "a~DT/9/det provocation~NN/6/obl"));
  }

  @Test
  void aTimeMayStandBehindThePronoun() {
    // Tolen , who in May threatened to leave , slept
    assertEquals(
        "NNP/9/nsubj ,/0/punct WP/5/nsubj IN/4/case NNP/5/obl VBD/0/acl:relcl "
            + "TO/7/mark VB/5/xcomp ,/0/punct VBD/-1/root",
        repaired(
            "Tolen~NNP/9/nsubj ,~,/0/punct who~WP/5/obj in~IN/4/case May~NNP/5/obl "
                + "threatened~VBD/0/acl:relcl to~TO/7/mark leave~VB/5/xcomp ,~,/0/punct "
                + "slept~VBD/-1/root"));
  }

  @Test
  void whatStandsBehindWhoseIsTheSubject() {
    // Norland , whose king called it fair , left
    assertEquals(
        "NNP/8/nsubj ,/0/punct WP$/3/nmod:poss NN/4/nsubj VBD/0/acl:relcl PRP/6/nsubj "
            + "JJ/4/xcomp ,/0/punct VBD/-1/root",
        repaired(
            "Norland~NNP/8/nsubj ,~,/0/punct whose~WP$/3/nmod:poss king~NN/4/obj "
                + "called~VBD/0/acl:relcl it~PRP/6/nsubj fair~JJ/4/xcomp ,~,/0/punct "
                + "left~VBD/-1/root"));
  }

  @Test
  void whoIsDeniedIsTheSentence() {
    // ships call at Tarn , which they deny
    assertEquals(
        "NNS/1/nsubj VBP/-1/root IN/3/case NNP/1/obl ,/3/punct WDT/7/obj PRP/7/nsubj "
            + "VBP/1/acl:relcl",
        repaired(
            "ships~NNS/1/nsubj call~VBP/-1/root at~IN/3/case Tarn~NNP/1/obl ,~,/3/punct "
                + "which~WDT/7/obj they~PRP/7/nsubj deny~VBP/3/acl:relcl"));
  }

  @Test
  void whatIsDismissedIsNoContent() {
    // a claim that guards dismissed
    assertEquals(
        "DT/1/det NN/-1/root WDT/4/obj NNS/4/nsubj VBD/1/acl:relcl",
        repaired(
            "a~DT/1/det claim~NN/-1/root that~IN/4/mark guards~NNS/4/nsubj "
                + "dismissed~VBD/1/ccomp"));
  }

  @Test
  void aNameBeforeTheCommaIsNearerThanAPlural() {
    // men loyal to Tolen , who accused him
    assertEquals(
        "NNS/-1/root JJ/0/amod TO/3/case NNP/1/obl ,/0/punct WP/6/nsubj VBD/3/acl:relcl PRP/6/obj",
        repaired(
            "men~NNS/-1/root loyal~JJ/0/amod to~TO/3/case Tolen~NNP/1/obl ,~,/0/punct "
                + "who~WP/6/nsubj accused~VBD/0/acl:relcl him~PRP/6/obj"));
  }

  @Test
  void aPronounBehindACommaGoesWithTheNearestNoun() {
    // men of the front , which said so
    assertEquals(
        "NNS/-1/root IN/3/case DT/3/det NN/0/nmod ,/0/punct WDT/6/nsubj VBD/3/acl:relcl RB/6/advmod",
        repaired(
            "men~NNS/-1/root of~IN/3/case the~DT/3/det front~NN/0/nmod ,~,/0/punct "
                + "which~WDT/0/dep said~VBD/5/dep so~RB/6/advmod"));
  }

  @Test
  void aConditionBehindACommaIsTheMainClauses() {
    // we see towns that burned , unless it rains
    assertEquals(
        "PRP/1/nsubj VBP/-1/root NNS/1/obj WDT/4/nsubj VBD/2/acl:relcl ,/4/punct IN/8/mark "
            + "PRP/8/nsubj VBZ/1/advcl",
        repaired(
            "we~PRP/1/nsubj see~VBP/-1/root towns~NNS/1/obj that~WDT/4/nsubj "
                + "burned~VBD/2/acl:relcl ,~,/4/punct unless~IN/8/mark it~PRP/8/nsubj "
                + "rains~VBZ/4/advcl"));
  }
}
