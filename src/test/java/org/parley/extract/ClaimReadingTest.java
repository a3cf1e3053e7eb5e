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

/** Who says what in single sentences, and which words are what is said, by fixed parses. */
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
        // the parser hangs the clause elsewhere
        "The scientists found reduction of crops by half exceeded all forecasts. |"
            + " The scientists found: reduction of crops by half exceeded all forecasts",
        // a clause beside what is said that says something itself
        "Norland said it would wait, but the envoy said the talks had failed. |"
            + " Norland said: it would wait; the envoy said: the talks had failed",
        "As the envoy told the council, the talks have failed. |"
            + " the envoy told: the talks have failed",
        // a demand is addressed to who must do it
        "Norland said that Westmark must return the ship. |"
            + " Norland said to Westmark: Westmark must return the ship",
        // the parser takes who said it for part of the quotation
        "\"We have come to bring light to the valley,\" team member Rosa Lind told the press. |"
            + " team member Rosa Lind told: We have come to bring light to the valley",
        // a frame that commas set off
        "A shot fired from the hill, Rosa Lind warned, would be answered. |"
            + " Rosa Lind warned: A shot fired from the hill … would be answered",
        // a frame that ends the sentence
        "Talks to end the war collapsed after the council refused to meet, a diplomat familiar with"
            + " the matter told the agency. | the council refused: to meet; a diplomat familiar told:"
            + " Talks to end the war collapsed after the council refused to meet",
        // the US is no pronoun
        "The US demanded an immediate withdrawal. | The US demanded: an immediate withdrawal",
        // a second frame behind the first
        "Officials have not said why the visa was denied, but the envoy says there were concerns"
            + " about the trip. | the envoy says: there were concerns about the trip",
        // a name behind a quotation
        "\"We shall not yield.\" — Rosa Lind | Rosa Lind —: We shall not yield.",
        // credits: whose picture, whose figures
        "The old bridge at dawn. Photo: Tolen Press. | Tolen Press Photo: The old bridge at dawn.",
        "Exports fell by a third last year (source: the trade ministry). | the trade ministry"
            + " source: Exports fell by a third last year",
        // frames that the parser has not seen
        "The relief agency notes, \"No convoy has come through since May.\" | The relief agency"
            + " notes: No convoy has come through since May.",
        "\"The bridge has fallen,\" said Ambassador Lind. | Ambassador Lind said: The bridge has"
            + " fallen",
        "The results reported here show that turnout fell. | The results show: turnout fell",
        "Lind also said she believed the truce helped calm the border. | Lind said: she believed"
            + " the truce helped calm the border; she believed: the truce helped calm the border",
        "Exile claims court jailed him for years | Exile claims: court jailed him for years",
        "They are realistic enough to realize that the talks will take years. | They realize: the talks"
            + " will take years",
        "The bridge fell, and in the words of the engineer, Rosa Lind, \"nobody had looked at it for"
            + " years.\" | the engineer, Rosa Lind words: nobody had looked at it for years.",
        // who speaks behind the verb, at the end of a headline, in a sentence before or behind
        "The \"inquiry\" was a farce, said the foreman. | the foreman said: The \"inquiry\" was a farce",
        "Mine to stay shut, says ministry | ministry says: Mine to stay shut",
        "Garrison to leave fort by Friday: minister | minister :: Garrison to leave fort by Friday",
        "\u201cThe mine is flooded!\u201d shouted the foreman. | the foreman shouted: The mine is flooded!",
        // who goes on; what another clause tells; a quotation that has ended
        "\u201cThe mine is flooded\u201d, Lind said, adding that nobody could enter it. | Lind said: The"
            + " mine is flooded; Lind adding: nobody could enter it",
        "The guild says it never received the letter; the ministry insists it was sent. | The guild"
            + " says: it never received the letter; the ministry insists: it was sent",
        "The inspector said \u201cwe cannot enter it\u201d and left. | The inspector said: we cannot enter it",
        // who has to say it says it
        "I should mention that the bridge was never built. | I mention: the bridge was never built",
        // words in quotation marks are said only right beside the verb
        "They discussed the \"dictionary of the future\" at dinner. | nothing",
        // no frames: what is said in passing, a colon in a remark, a verb before another
        "And that is good because, you know, the court keeps silent. | nothing",
        "Norland (capital: Westmark) is a state in the north. | nothing",
        "As they found the way out, the wind rose and brought back the line \"The night is long\". |"
            + " nothing",
        // a frame within or behind a sentence frames the whole of it
        "She was ready, she said, to talk to Norland if it left. | she said: She was ready … to talk"
            + " to Norland if it left",
        "The militia freed forty men it had held in Belmar, in exchange for food, both sides"
            + " confirmed. | both sides confirmed: The militia freed forty men it had held in Belmar,"
            + " in exchange for food",
        "Unless the rains come, the agency warned, two million people will go hungry. | the agency"
            + " warned: Unless the rains come … two million people will go hungry",
        "Observers are to be sent in January, officials said. | officials said: Observers are to be"
            + " sent in January",
        "Norland denies having used the mines. | Norland denies: having used the mines",
        // who has a subject of its own is not told to do it
        "Norland told Westmark to withdraw its ships; the admiral said that they would stay. |"
            + " Norland told to Westmark: to withdraw its ships; the admiral said: they would stay",
        "Norland controls most of the land; the rest is held by Belmar, which proclaimed a republic in"
            + " 1976. | nothing",
        // a relative pronoun that speaks
        "Norland, which has long accused Westmark of arming gangs, denied it. | Norland accused:"
            + " Westmark … arming gangs; Norland denied: it",
        // no demand: the parser takes "had" for "had to"
        "The general told soldiers in the port that the rebels had \"committed every crime known to"
            + " law\". | The general told: the rebels had \"committed every crime known to law",
        // who goes on to say something: what goes with "had" or "was" is no past
        "The envoy said that the talks had collapsed and blamed the rebels for the failure. | The envoy"
            + " said: the talks had collapsed; The envoy blamed: the rebels … the failure",
        "Norland denied that it was arming gangs and accused Westmark of lies. | Norland denied: it was"
            + " arming gangs; Norland accused: Westmark … lies",
        "The envoy said that the rebels took the crew and demanded a ransom. | The envoy said: the rebels"
            + " took the crew and demanded a ransom; the rebels demanded: a ransom",
        // a need of one's own is no demand, nor what would have to be; "had to" of another is one
        "Belmar left, saying it needed to look after its farmers. | Belmar saying: it needed to look"
            + " after its farmers",
        "The envoy said the council would have to meet again. | The envoy said: the council would have"
            + " to meet again",
        "The envoy said that Norland had to leave the port. | The envoy said to Norland: Norland had to"
            + " leave the port",
        // no position: of the writer, of nobody, of a phrase in quotation marks
        "We want to rest now. | nothing",
        "It is easy to forget that the war began here. | nothing",
        "The town later added a \"comeback\" to its titles. | nothing",
        // whom they warn stands between the verb and what they say
        "He warned both sides that they risked losing aid unless they made progress. |"
            + " He warned: they risked losing aid unless they made progress",
        "According to two officials who asked not to be named, the ministers had agreed to meet. |"
            + " two officials According to: the ministers had agreed to meet; the ministers agreed: to meet",
        "Norland accused a Westmark ship of ramming a supply boat near the shoal. |"
            + " Norland accused: a Westmark ship … ramming a supply boat near the"
            + " shoal",
        // nobody has threatened yet, and a clause behind a claim does not always tell what it is
        "\"Whoever threatens Norland will regret it,\" the premier said. |"
            + " the premier said: Whoever threatens Norland will regret it",
        "It is a claim that the government rejects. | nothing",
        "The premier insists on talking only to Norland. | The premier insists: talking only to"
            + " Norland",
        "The premier calls the league \"an empty shell\". | The premier calls: the league"
            + " \"an empty shell",
        // what is said of a thing stands behind its pronoun
        "They flew close to the islands, which Norland says were wrongly taken. | Norland says:"
            + " which … were wrongly taken",
        "Children whom Norland says were deported have returned. | Norland says: whom … were"
            + " deported",
        // two clauses that a word introduces are both said
        "He told reporters that the flight was a mistake and that the council had asked Norland to"
            + " leave. | He told: the flight was a mistake and that the council had asked Norland to"
            + " leave; the council asked to Norland: to leave",
        // what is said within a quotation ends with it
        "\"If they want us back, they know what they have to do,\" the envoy told a newspaper. |"
            + " they know: what they have to do; the envoy told: If they want us back, they know what"
            + " they have to do",
        // behind a frame goes on what it cut
        "There would be no elections, he told a crowd in Tolen, as long as rebels held the hills. |"
            + " he told: There would be no elections … as long as rebels held the hills",
        "The leaders agreed to a dinner, the envoy said on Tuesday after she had crossed the line. |"
            + " The leaders agreed: to a dinner; the envoy said: The leaders agreed to a dinner",
        "He refused to be drawn on the offer. | nothing",
        "Thousands of Norlanders demanded that the premier resign. | Norlanders demanded"
            + " to the premier: the premier resign",
        "The minister said her country would never renounce its claim but that dialogue was the only"
            + " path. | The minister said: her country would never renounce its claim but that"
            + " dialogue was the only path",
        // what the writer says of it
        "The premier said Norland would not get arms, a warning Belmar brushed aside. | The premier"
            + " said: Norland would not get arms",
        "The airport lies on an isthmus that Norland says was never given away. | Norland says: that"
            + " … was never given away",
        // a participle marks no clause, and a relative clause without a pronoun frames none
        "Norland's council turned down the offer on Friday, saying it would not stop its "
            + "campaign until the rebels left the hills they had taken. | Norland's council turned down: "
            + "the offer; Norland's council saying: it would not stop its campaign until the rebels left "
            + "the hills they had taken",
        "The premier told a newspaper that the navy \"will not talk to smugglers\" and "
            + "called on fishermen to stay ashore. | The premier told: the navy \"will not talk "
            + "to smugglers; The premier called on to fishermen: to stay ashore",
        "\"We are ready to leave tomorrow,\" Anton Tolen, the rebels' commander, said in a "
            + "letter sent to the council. | Anton Tolen said: We are ready to leave tomorrow",
        "The premier has refused to meet the rebels but promised to stop arresting their "
            + "envoys. | The premier refused: to meet the rebels; The premier promised: to "
            + "stop arresting their envoys",
        "Norland's President Tan Mei-ling urged Westmark to lift the blockade. | "
            + "ling urged to Westmark: to lift the blockade",
        // whoever is to undergo it is not asked to do it; a list's mark is none of who speaks
        "The council urged that the gunmen be tried. | The council urged: the gunmen be " + "tried",
        "• Norland says its envoy has left Tolen | Norland says: its envoy has left Tolen",
        "Norland offered to rebuild the port, an offer the premier declined. | Norland "
            + "offered: to rebuild the port; the premier declined: an offer",
        // whom somebody tells, what something is called, of what somebody is accused: no parts of
        // names or verbs
        "The premier told parliament Norland could not wait for ever. |"
            + " The premier told: Norland could not wait for ever",
        "The league's navy called it a \"routine patrol\". |"
            + " The league's navy called: it a \"routine patrol",
        "Belmar accused Norland of \"reckless border-crossing\" near Tolen. |"
            + " Belmar accused: Norland … reckless border-crossing\" near Tolen",
        "\"There can be no talks now,\" a spokesman, Anton Tolen, told reporters in "
            + "Belmar. |"
            + " a spokesman told: There can be no talks now",
        "The premier defended the plan, a decision Belmar has said it rejects. |"
            + " The premier defended: the plan; Belmar said: it rejects",
        "A villager asked that her house be spared. |" + " A villager asked: her house be spared",
        "Tens of thousands of Norlanders marched through Belmar, demanding that the "
            + "premier resign. |"
            + " Norlanders demanding to the premier: the premier resign",
        // who is quoted says it, not who quotes
        "The agency quoted the envoy as saying that the talks had failed. |"
            + " the envoy saying: the talks had failed",
        "\"We cannot wait,\" the envoy was quoted as saying by a newspaper. |"
            + " the envoy quoted: We cannot wait",
        "\"There is no reason to wait,\" the agency quoted Tolen as saying on Monday. |"
            + " Tolen quoted: There is no reason to wait",
        // what goes with the main verb behind an infinitive and its phrase; what commas enclose
        "Tolen urged Norland to sign the treaty without delay and accused Belmar of "
            + "stalling. |"
            + " Tolen urged to Norland: to sign the treaty without delay; Tolen accused: Belmar … "
            + "stalling",
        "The envoys, caught off guard, insisted that the talks go on. |"
            + " The envoys insisted: the talks go on",
        "The premier congratulated Tolen but a close ally, party leader Anton Brek, said "
            + "the vote was void. |"
            + " The premier congratulated: Tolen; a close ally said: the vote was void",
        "Norland answers that its ships watch the strait and stop smugglers. |"
            + " Norland answers: its ships watch the strait and stop smugglers",
        "The league proposed that both armies leave the hill. |"
            + " The league proposed: both armies leave the hill",
        "The court says that the line was drawn in 1899 and has told Belmar to respect "
            + "it. |"
            + " The court says: the line was drawn in 1899; The court told to Belmar: to respect "
            + "it",
        "Tolen called the vote \"a cheap attempt to take our land\" and sent the guard to "
            + "the border. |"
            + " Tolen called: the vote \"a cheap attempt to take our land",
        "Belmar insists on stationing troops there. |" + " Belmar insists: stationing troops there",
        "The widows blocked a bridge and accused the prime minister of deserting their "
            + "sons. |"
            + " The widows accused: the prime minister … deserting their sons",
        "The premier ruled out talks while Norland holds the island, state agency "
            + "Norpress reported on Monday. |"
            + " The premier ruled out: talks; state agency Norpress reported: The premier ruled "
            + "out talks while Norland holds the island",
        "Westmark dislikes the word \"corridor\", which it says implies a loss of land. |"
            + " it says: which … implies a loss of land",
        "Belmar announced joint patrols with Norland's navy, which Westmark denounced as "
            + "a provocation. |"
            + " Westmark denounced: joint patrols with Norland's navy … a provocation",
        "The premier has said that the army needs the island and has not ruled out "
            + "taking it. |"
            + " The premier said: the army needs the island; The premier ruled out: taking it",
        "Belmar, whose president called the plan \"foolish\", says it is ready. |"
            + " whose president called: the plan \"foolish; Belmar says: it is ready",
        "The captain said that ships bound for Norland's ports remained targets. |"
            + " The captain said: ships bound for Norland's ports remained targets",
        "Norland's premier rejects truce, says rebels must leave town first |"
            + " Norland's premier rejects: truce; Norland's premier says to rebels: rebels "
            + "must leave town first",
        "Tolen spoke in Port Arden, a day after envoys from Belmar and Norland proposed "
            + "a pause to be followed by talks. |"
            + " envoys from Belmar and Norland proposed: a pause to be followed by talks",
        "Belmar is suspected of sending arms through Arden, which the council denies. |"
            + " the council denies: Belmar is suspected of sending arms through Arden",
        "\"If Tarn falls, the road is open,\" said a retired general who asked not to be "
            + "named. |"
            + " a retired general said: If Tarn falls, the road is open",
        "Experts said she had fewer friends to call on. |"
            + " Experts said: she had fewer friends to call on",
        "The sides committed to a truce, the return of prisoners and the opening of roads. "
            + "|"
            + " The sides committed: to a truce, the return of prisoners and the opening of "
            + "roads",
        // clauses behind adjectives; second verbs of titles; positions
        "The garrison, for its part, has made clear that it will leave once the last mine is"
            + " found. | The garrison made: it will leave once the last mine is found",
        "The league proposed last month to cap imports of timber. | The league proposed: to"
            + " cap imports of timber",
        "Kestria rejects truce, vows to fight on | Kestria rejects: truce; Kestria vows: to"
            + " fight on",
        "Kestria shuts harbour, says Belmar fired first | Kestria says: Belmar fired first",
        "The consul recalled his government's position that the isles had never been part of"
            + " Belmar. | his government position: the isles had never been part of Belmar",
        "Both Kestria and Belmar consider the dispute settled. | Kestria and Belmar consider:"
            + " the dispute settled",
        // clauses behind whom one tells; what is vowed is not said yet
        "The consul told the guards he had lost his pass. | The consul told: he had lost his"
            + " pass",
        "The premier vowed to hold the smugglers responsible. | The premier vowed: to hold the"
            + " smugglers responsible",
        "A spokesman for Belmar dismissed the announcement. | A spokesman for Belmar"
            + " dismissed: the announcement",
        // to hold a place says nothing; some of many accuse; who demands by marching; who says so
        // behind a comma
        "The rebels still hold what they took. | nothing",
        "Another called the plan a trap. | Another called: the plan a trap",
        "Hundreds marched to demand new elections. | Hundreds demand: new elections",
        "Norland left, saying that boats crewed by settlers would only spoil the bay. | Norland saying: boats crewed by settlers would only spoil the bay",
        "The envoy admitted that Norland had lost the hill but stressed its value. | The envoy admitted: Norland had lost the hill",
        "Parliament called the sinking an act of war. | Parliament called: the sinking an act of war",
        // behind a frame; what opens a sentence; who is told; who speaks for a body; the nearest
        // noun
        "The port has been closed, the party said, calling the order a mistake. | the party said: The port has been closed; the party calling: the order a mistake",
        "According to the bank, trade between the two could be worth more. | the bank According to: trade between the two could be worth more",
        "Belmar had been told that it could not join the league. | nobody told: it could not join the league",
        "We reject the verdict of the court. | We reject: the verdict of the court",
        "Shots came from fighters of the guild, which said it had left the town. | the guild said: it had left the town",
        // who of several; what would be; who is told to; names; what somebody calls so
        "'Neither of them can lose face,' said one of them, Ann Tolen. | one of them said: Neither of them can lose face",
        "The envoy said the offer stood but would expire on Monday. | The envoy said: the offer stood but would expire on Monday",
        "The crew were told to leave by noon. | nobody told to The crew: to leave by noon",
        "The envoy dismissed that as a joke. | The envoy dismissed: that as a joke",
        "Norland condemned men who were jailed for holding what it called an illegal vote. | Norland condemned: men who were jailed for holding what it called an illegal vote; it called: what … an illegal vote",
        "The island is called Vestra by its people. | nothing",
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
                            + (claim.addressee() == null || claim.act() != SpeechAct.DEMAND
                                ? ""
                                : " to " + ReadingTest.words(analysis, claim.addressee()))
                            + ": "
                            + claim.content().stream()
                                .map(part -> ReadingTest.slice(analysis, part))
                                .collect(joining(" … ")))
                .collect(joining("; "))));
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
        "The premier was asked to explain who had ordered the guards to leave. | nobody asked: to explain who had ordered the guards to leave",
        "Norland, which Belmar has blamed for sheltering rebels, denied the charge. | Belmar blamed:"
            + " Norland … sheltering rebels; Norland denied: the charge",
        // nothing is said to oneself, or by who says nothing
        "The guild would have to ask itself whether there was a need. | nothing",
        "The premier declined to comment. | nothing",
      })
  void contents(String sentence, String expected) {
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
