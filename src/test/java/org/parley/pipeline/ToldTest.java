package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.Event;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Linker;
import org.parley.text.ConllU;

/** What things do is no deed, and what is told in passing no news. */
class ToldTest {
  private static final String FROST =
      """
      # newdoc id = example
      # text = The frost wounded two farmers.
      1	The	the	DET	DT	_	2	det	_	_
      2	frost	frost	NOUN	NN	_	3	nsubj	_	_
      3	wounded	wound	VERB	VBD	_	0	root	_	_
      4	two	two	NUM	CD	_	5	nummod	_	_
      5	farmers	farmer	NOUN	NNS	_	3	obj	_	SpaceAfter=No
      6	.	.	PUNCT	.	_	3	punct	_	_

      """;

  private static final String UPRISING =
      """
      # newdoc id = example
      # text = Norland accused Westmark during the Danish uprising.
      1	Norland	Norland	PROPN	NNP	_	2	nsubj	_	_
      2	accused	accuse	VERB	VBD	_	0	root	_	_
      3	Westmark	Westmark	PROPN	NNP	_	2	obj	_	_
      4	during	during	ADP	IN	_	7	case	_	_
      5	the	the	DET	DT	_	7	det	_	_
      6	Danish	Danish	ADJ	JJ	_	7	amod	_	_
      7	uprising	uprising	NOUN	NN	_	2	obl	_	SpaceAfter=No
      8	.	.	PUNCT	.	_	2	punct	_	_

      """;

  private static final String TALKS =
      """
      # newdoc id = example
      # text = Two rounds of talks between Danish and Chilean officials brought nothing.
      1	Two	two	NUM	CD	_	2	nummod	_	_
      2	rounds	round	NOUN	NNS	_	10	nsubj	_	_
      3	of	of	ADP	IN	_	4	case	_	_
      4	talks	talk	NOUN	NNS	_	2	nmod	_	_
      5	between	between	ADP	IN	_	9	case	_	_
      6	Danish	Danish	ADJ	JJ	_	9	amod	_	_
      7	and	and	CCONJ	CC	_	8	cc	_	_
      8	Chilean	Chilean	ADJ	JJ	_	6	conj	_	_
      9	officials	official	NOUN	NNS	_	4	nmod	_	_
      10	brought	bring	VERB	VBD	_	0	root	_	_
      11	nothing	nothing	PRON	NN	_	10	obj	_	SpaceAfter=No
      12	.	.	PUNCT	.	_	10	punct	_	_

      """;

  @Test
  void whatThingsDoIsNoDeed() throws ProblemException {
    assertEquals(ImmutableList.of(false), deeds(FROST));
    assertEquals(ImmutableList.of(true), deeds(FROST.replace("frost", "rebel")));
    assertEquals(ImmutableList.of(true), deeds(FROST.replace("NOUN	NN	", "PRON	PRP	")));
  }

  @Test
  void whatIsMentionedBesideAVerbIsToldInPassing() throws ProblemException {
    Interpretation read = read(UPRISING);
    Told told = new Told(read);
    ImmutableList<Event> events = read.findings().events();
    assertEquals(ImmutableList.of(true, false), events.stream().map(told::byVerb).toList());
    assertEquals(ImmutableList.of(false, true), events.stream().map(told::inPassing).toList());
  }

  @Test
  void whatIsToldOfTwoIsNews() throws ProblemException {
    Interpretation read = read(TALKS);
    Told told = new Told(read);
    assertEquals(
        ImmutableList.of(false), read.findings().events().stream().map(told::inPassing).toList());
  }

  private static java.util.List<Boolean> deeds(String parse) throws ProblemException {
    Interpretation read = read(parse);
    Told told = new Told(read);
    return read.findings().events().stream().map(told::isDeed).toList();
  }

  private static Interpretation read(String parse) throws ProblemException {
    return new Interpreter(ExtractionFiles.bundled().extractor(), Linker.bundled())
        .interpret(ConllU.read("parse", parse).get(0));
  }
}
