package org.parley.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;

/** Which conditions are read out of single sentences, by fixed parses. */
class ConditionReadingTest {
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
      value = {
        // the comma behind which a clause begins ends the condition, whatever the parser thinks
        "But if Norland, Westmark and Belmar, which met in May, agree, the war will end; nobody"
            + " doubts it. | if Norland, Westmark and Belmar, which met in May, agree → the war"
            + " will end",
        "If you have children, the park, the zoo and the old castle are worth a visit. |"
            + " if you have children → the park, the zoo and the old castle are worth a visit",
        "If they leave, he said, the war will end, prices will fall, and the ports will open. |"
            + " if they leave → the war will end, prices will fall, and the ports will open",
        "Most people, if asked, say they would rather stay at home. |"
            + " if asked → Most people, if asked, say they would rather stay at home",
        // an infinitive hangs on it with what governs it, unless that is what somebody says
        "The minister is ready to resign if the vote fails. |"
            + " if the vote fails → The minister is ready to resign",
        "The government promised to leave the island if the court ruled against it. |"
            + " if the court ruled against it → to leave the island",
        // who speaks, or one more clause, ends a condition that stands behind
        "The league may halt its efforts if support by all parties founders, Minister Hans Hale"
            + " said on Tuesday. | if support by all parties founders → The league may halt its"
            + " efforts",
        "You will be fined if you smoke, or if you drop litter. |"
            + " if you smoke → You will be fined; if you drop litter → You will be fined",
        // all clauses of one mood before a condition hang on it, others do not
        "The pass will be reopened, and traders will be able to return, if the smugglers are handed"
            + " over. | if the smugglers are handed over → The pass will be reopened, and traders will"
            + " be able to return",
        "The pass was closed in March, but it will be reopened if the smugglers are handed over. | if"
            + " the smugglers are handed over → it will be reopened",
        "The toll will, if parliament agrees, be abolished in May. | if parliament agrees → The toll"
            + " will, if parliament agrees, be abolished in May",
        // what a sentence says otherwise ends either side
        "\"The cranes will stand still if wages do not rise,\" the harbour master warned on Sunday. |"
            + " if wages do not rise → The cranes will stand still",
        "If parliament, which meets on Monday, agrees to the bill, the toll will be abolished. | if"
            + " parliament, which meets on Monday, agrees to the bill → the toll will be abolished",
        "If parliament agrees the toll will be abolished. | if parliament agrees → the toll will be"
            + " abolished",
        "Engineers fear that the dam will burst if rain continues and that villages will be flooded. |"
            + " if rain continues → the dam will burst",
        "Only if the islands are invaded may troops be sent. | if the islands are invaded → may troops"
            + " be sent",
        "If, as the court held, the statute is void, then the clause is void. | if the statute is void"
            + " → the clause is void",
        "I mean, if you grew up there, you would understand it. | if you grew up there → you would"
            + " understand it",
        "The pump works fine if you oil it and the well is not dry. | if you oil it and the well is not"
            + " dry → The pump works fine",
        // members of a set
        "The rebels listed two conditions: the army must leave the valley and the prisoners must"
            + " be freed. | requirement the army must leave the valley → nothing; requirement the"
            + " prisoners must be freed → nothing",
        // who asks sets no condition, and time is none
        "The council asked if the army had left. | nothing",
        "We have to ask ourselves if this war was worth it. | nothing",
        "Few if any soldiers have left. | nothing",
        "Reporters wondered aloud if the minister had known. | nothing",
        "The only question is if they can pay. | nothing",
        "She would not comment on if the talks would go on. | nothing",
        "He was polite, if a little cold. | nothing",
        "They won the battle by attacking at night. | nothing",
        "He behaved as if nothing had happened. | nothing",
        "Once the treaty was signed, the ports opened. | nothing",
        "The premier said he would have accepted autonomy had the other side disarmed. |"
            + " if the other side disarmed → he would have accepted autonomy",
        // what was agreed is a thing
        "We are ready to implement what was agreed, provided that the council is formed first. |"
            + " providedThat the council is formed first → We are ready to implement what was agreed",
        "The general said his men would hold fire for as long as the other side did so. |"
            + " asLongAs the other side did so → his men would hold fire",
        "Only if the two sides agree on a map, he said, can the monitors begin their work. |"
            + " if the two sides agree on a map → can the monitors begin their work",
        "The minister said fighting must stop before there could be any negotiation. |"
            + " before fighting must stop → there could be any negotiation",
        "The premier said his country was ready to go on, should Norland and the council agree. |"
            + " if Norland and the council agree → his country was ready to go on",
        "There would be no elections, he told a crowd in Tolen, as long as rebels held the hills. |"
            + " asLongAs rebels held the hills → There would be no elections",
        "Were the talks to collapse, he warned, the fence would have to be manned again. |"
            + " if the talks to collapse → the fence would have to be manned again",
        "They accused the premier of giving up land in exchange for nothing. | nothing",
        "The envoy said she would if asked. | if asked → she would",
        "Norland promised to leave once the rebels disarm. |"
            + " once the rebels disarm → to leave",
        "The party threatened to boycott the vote should the government go ahead. |"
            + " if the government go ahead → to boycott the vote",
        "The rebels agreed to disarm and leave the town in exchange for an amnesty. |"
            + " inExchangeFor an amnesty → to disarm and leave the town",
        "The pact enters into force once both states have ratified it. |"
            + " once both states have ratified it → The pact enters into force",
        "Belmar warned that it would not stand by if the island was split. |"
            + " if the island was split → it would not stand by",
        "If a shell lands on the dam, thousands will drown. | if a shell lands on the dam → thousands will drown",
        // inverted conditions with a frame; consent; days that have not come
        "Were that to happen, traders say, grain would become dear. | if that to happen →"
            + " grain would become dear",
        "Should the cabinet refuse, its spokesman has said, the union will strike. | if the"
            + " cabinet refuse → the union will strike",
        "They stressed that the ban shall stay until the men are free, and that new steps will"
            + " follow should the army fail to free them. | until the"
            + " men are free → the ban shall stay; if the army fail to free them → new steps will"
            + " follow",
        "Observers may be sent to the valley, subject to the approval of both parties. |"
            + " dependsOn the approval of both parties → Observers may be sent to the valley",
        "The strikes will end the day the garrison leaves. | when the garrison leaves → The"
            + " strikes will end",
        "Talks are possible only after the return of the prisoners. | onlyAfter the return of"
            + " the prisoners → Talks are possible",
        // where the condition was taken for the sentence; particles; what goes on
        "Should the court rule against Norland, the island and the canal will pass to Belmar. | if the court rule against Norland → the island and the canal will pass to Belmar",
        "Norland will let them in once the port is safe. | once the port is safe → Norland will let them in",
        "We will keep backing them for as long as they fight. | asLongAs they fight → We will keep backing them",
        // what is made to depend
        "The league should make its aid depend on the release of the crew. | dependsOn the release of the crew → its aid",
        // a comma ends a relative clause
        "We will see fewer raids in towns that were searched, provided that nobody knew of it. | providedThat nobody knew of it → We will see fewer raids in towns that were searched",
      })
  void conditions(String sentence, String expected) {
    Analysis analysis = FixedParses.of(parses, sentence);
    assertEquals(
        expected,
        ReadingTest.said(
            extractor.extract(analysis).conditions().stream()
                .map(
                    condition ->
                        condition.kind()
                            + " "
                            + ReadingTest.slice(analysis, condition.condition())
                            + " → "
                            + (condition.consequence() == null
                                ? "nothing"
                                : ReadingTest.slice(analysis, condition.consequence())))
                .collect(joining("; "))));
  }
}
