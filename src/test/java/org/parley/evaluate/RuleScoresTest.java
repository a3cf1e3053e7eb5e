package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RulePrecisions;
import org.parley.extract.RulePrecisions.Judgements;
import org.parley.link.Linker;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.Interpreter;
import org.parley.pipeline.PloverCoding;
import org.parley.rdf.EventTypes;
import org.parley.text.Analysis;
import org.parley.text.ConllU;
import org.parley.text.Span;

/** Findings are right where people agree, wrong where they do not, and else count neither way. */
class RuleScoresTest {
  private static final String PARSE =
      """
      # newdoc id = example
      # text = Norland attacked Westmark, the envoy said, and will stay if it rains.
      1	Norland	Norland	PROPN	NNP	_	2	nsubj	_	_
      2	attacked	attack	VERB	VBD	_	0	root	_	_
      3	Westmark	Westmark	PROPN	NNP	_	2	obj	_	SpaceAfter=No
      4	,	,	PUNCT	,	_	2	punct	_	_
      5	the	the	DET	DT	_	6	det	_	_
      6	envoy	envoy	NOUN	NN	_	7	nsubj	_	_
      7	said	say	VERB	VBD	_	2	parataxis	_	SpaceAfter=No
      8	,	,	PUNCT	,	_	2	punct	_	_
      9	and	and	CCONJ	CC	_	11	cc	_	_
      10	will	will	AUX	MD	_	11	aux	_	_
      11	stay	stay	VERB	VB	_	2	conj	_	_
      12	if	if	SCONJ	IN	_	14	mark	_	_
      13	it	it	PRON	PRP	_	14	nsubj	_	_
      14	rains	rain	VERB	VBZ	_	11	advcl	_	SpaceAfter=No
      15	.	.	PUNCT	.	_	2	punct	_	_

      """;

  private static final String RULES =
      """
      - rule: say
        finds: Claim
        trigger: ".[lemma=say]"
        roles: {speaker!: nsubj, content!: <parataxis}
        examples: [{text: It rains., gives: {cue: It}}]
      - rule: if
        finds: Condition
        trigger: ".[lemma=if]"
        roles: {connective: ".", condition!: <mark, consequence: <mark/<advcl}
        values: {kind: if}
        examples: [{text: It rains., gives: {kind: if}}]
      - rule: attack
        finds: Event
        trigger: ".[upos=VERB]"
        roles: {initiator: "@agent", target: "@patient"}
        examples: [{text: It rains., gives: {type: Attack}}]
      """;

  private static final Span SAID = new Span(37, 41);
  private static final Span ENVOY = new Span(27, 36);
  private static final Span IF = new Span(57, 59);

  @Test
  void aClaimIsRightWhereCueAndSourceAgree() throws ProblemException {
    assertEquals(right("say"), claims(attribution(SAID, ENVOY)));
    assertEquals(right("say"), claims(new Gold.Attribution(of(SAID), ImmutableList.of())));
    assertEquals(wrong("say"), claims(attribution(SAID, new Span(0, 7))));
    assertEquals(wrong("say"), claims(attribution(new Span(0, 16), ENVOY)));
    assertEquals(wrong("say"), claims());
  }

  @Test
  void actsThatAttributionsDoNotMarkCountNeitherWay() throws ProblemException {
    for (String act : new String[] {"Demand", "Evaluation", "Promise"}) {
      String rules = RULES.replace("<parataxis}", "<parataxis}\n  values: {act: " + act + "}");
      Gold gold = gold(ImmutableList.of(), null, null);
      assertEquals(ImmutableMap.of(), scores(gold, read(PARSE, rules)));
    }
  }

  @Test
  void aConditionIsRightWhereTheConnectiveOverlaps() throws ProblemException {
    assertEquals(right("if"), conditions(of(IF)));
    assertEquals(wrong("if"), conditions(of(new Span(60, 62))));
  }

  @Test
  void anEventIsJudgedWhereARecordSpeaksOfItsTrigger() throws ProblemException {
    Gold.Actor norland = actor("norland");
    Gold.Actor westmark = actor("westmark");
    assertEquals(right("attack"), events(record("FIGHT", "attacked", norland, westmark)));
    assertEquals(wrong("attack"), events(record("FIGHT", "attacked", westmark, norland)));
    assertEquals(wrong("attack"), events(record("CONSULT", "attacked", norland, westmark)));
    assertEquals(ImmutableMap.of(), events(record("ASSAULT", "rains", norland, westmark)));
  }

  @Test
  void actorsAgreeByCountryToo() throws ProblemException {
    Gold.Actor france = new Gold.Actor(ImmutableSet.of("paris"), "FRA");
    String parse = PARSE.replace("Norland", "France");
    assertEquals(
        right("attack"),
        scores(
            parse,
            new Gold(
                read(PARSE).analysis().document(),
                null,
                null,
                of(record("FIGHT", "attacked", france, actor("westmark"))))));
  }

  @Test
  void whatNobodyLookedForCountsNeitherWay() throws ProblemException {
    assertEquals(ImmutableMap.of(), scores(gold(null, null, null)));
  }

  private static ImmutableMap<String, Judgements> claims(Gold.Attribution... attributions)
      throws ProblemException {
    return scores(gold(ImmutableList.copyOf(attributions), null, null));
  }

  private static ImmutableMap<String, Judgements> conditions(ImmutableList<Span> connective)
      throws ProblemException {
    return scores(gold(null, of(connective), null));
  }

  private static ImmutableMap<String, Judgements> events(Gold.Event event) throws ProblemException {
    return scores(gold(null, null, of(event)));
  }

  private static Gold gold(
      @Nullable ImmutableList<Gold.Attribution> attributions,
      @Nullable ImmutableList<ImmutableList<Span>> connectives,
      @Nullable ImmutableList<Gold.Event> events)
      throws ProblemException {
    return new Gold(read(PARSE).analysis().document(), attributions, connectives, events);
  }

  private static ImmutableMap<String, Judgements> scores(Gold gold) throws ProblemException {
    return scores(PARSE, gold);
  }

  private static ImmutableMap<String, Judgements> scores(String parse, Gold gold)
      throws ProblemException {
    return scores(gold, read(parse));
  }

  private static ImmutableMap<String, Judgements> scores(Gold gold, Interpretation read)
      throws ProblemException {
    RuleScores scores =
        new RuleScores(new PloverCoding(EventTypes.load()), ImmutableMap.of("Q142", "FRA"));
    scores.add(gold, read);
    return scores.precisions("one sentence").byRule();
  }

  private static Interpretation read(String parse) throws ProblemException {
    return read(parse, RULES);
  }

  private static Interpretation read(String parse, String rules) throws ProblemException {
    ExtractionFiles files =
        new ExtractionFiles(
            ExtractionFiles.bundled().lexicon(),
            ImmutableMap.of("rules.yml", rules),
            RulePrecisions.NONE,
            0);
    Analysis analysis = ConllU.read("parse", parse).get(0);
    return new Interpreter(files.extractor(), Linker.bundled()).interpret(analysis);
  }

  private static Gold.Attribution attribution(Span frame, Span source) {
    return new Gold.Attribution(of(frame), of(source));
  }

  private static Gold.Event record(String code, String word, Gold.Actor source, Gold.Actor target) {
    return new Gold.Event(code, ImmutableSet.of(word), of(source), of(target));
  }

  private static Gold.Actor actor(String word) {
    return new Gold.Actor(ImmutableSet.of(word), "---");
  }

  private static ImmutableMap<String, Judgements> right(String rule) {
    return ImmutableMap.of(rule, new Judgements(1, 0));
  }

  private static ImmutableMap<String, Judgements> wrong(String rule) {
    return ImmutableMap.of(rule, new Judgements(0, 1));
  }

  private static <T> ImmutableList<T> of(T element) {
    return ImmutableList.of(element);
  }
}
