package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RuleBook;
import org.parley.extract.RulePrecisions;
import org.parley.text.ConllU;

/** What {@code parley rules try} prints, to the character. */
class TrialReportTest {
  private static final String PARSE =
      """
      # newdoc id = example
      # text = The rebels told him that it was over.
      1	The	the	DET	DT	_	2	det	_	_
      2	rebels	rebel	NOUN	NNS	_	3	nsubj	_	_
      3	told	tell	VERB	VBD	_	0	root	_	_
      4	him	he	PRON	PRP	_	3	obj	_	_
      5	that	that	SCONJ	IN	_	8	mark	_	_
      6	it	it	PRON	PRP	_	8	nsubj	_	_
      7	was	be	AUX	VBD	_	8	cop	_	_
      8	over	over	ADV	RB	_	3	ccomp	_	SpaceAfter=No
      9	.	.	PUNCT	.	_	3	punct	_	_

      """;

  private static final String LEXICON =
      """
      entries:
        - class: speech
          act: Statement
          verbs: [tell]
      """;

  private static final String RULES =
      """
      - rule: told-to
        finds: Claim
        trigger: ".[class=speech]"
        roles: {content!: "xcomp | advcl[mark=to] | obl[case=to] | obj/acl | parataxis[upos=VERB]"}
        examples: [{text: It rains., gives: {cue: It}}]
      - rule: told-by-nobody
        finds: Claim
        trigger: ".[class=speech]"
        unless: [nsubj]
        examples: [{text: It rains., gives: {cue: It}}]
      - rule: told-that
        finds: Claim
        trigger: ".[class=speech]"
        roles: {speaker!: nsubj, addressee: obj, content!: ccomp}
        examples: [{text: It rains., gives: {cue: It}}]
      """;

  @Test
  void theTreeTheRulesThatFiredAndThoseThatDidNot() throws ProblemException {
    assertEquals(
        """
        told      tell   VERB VBD  root   speech act=Statement
        ├ rebels  rebel  NOUN NNS  nsubj
        │ └ The   the    DET DT    det
        ├ him     he     PRON PRP  obj
        ├ over    over   ADV RB    ccomp
        │ ├ that  that   SCONJ IN  mark
        │ ├ it    it     PRON PRP  nsubj
        │ └ was   be     AUX VBD   cop
        └ .       .      PUNCT .   punct

        Fired
          Claim by told-that on «told»
            speaker    rebels (The rebels)
            addressee  him
            content    over (that it was over)
            gives      {type: Statement, speaker: The rebels, addressee: him,
                       cue: told, content: that it was over, quoted: None,
                       negated: false}

        Did not fire
          Claim on «told»  told-by-nobody  unless nsubj matched «rebels»
                           told-to         role content is not filled: xcomp |
                                           advcl[mark=to] | obl[case=to] |
                                           obj/acl | parataxis[upos=VERB]
        """,
        printed());
  }

  private static String printed() throws ProblemException {
    ExtractionFiles files =
        new ExtractionFiles(
            ImmutableMap.of("words.yml", LEXICON),
            ImmutableMap.of("rules.yml", RULES),
            RulePrecisions.NONE,
            0);
    List<String> lines = new ArrayList<>();
    new TrialReport(new RuleBook(files.extractor()).attempt(ConllU.read("parse", PARSE).get(0)))
        .print(72, lines::add);
    return String.join("\n", lines) + "\n";
  }
}
