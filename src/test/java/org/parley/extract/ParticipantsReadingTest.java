package org.parley.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;

/** Who takes part in events, and who only seems to, in single sentences by fixed parses. */
class ParticipantsReadingTest {
  static final String PARSES = "participants.conllu";

  private static Extractor extractor;
  private static ImmutableMap<String, Analysis> parses;

  @BeforeAll
  static void load() throws ProblemException {
    extractor = ExtractionFiles.bundled().extractor();
    parses = FixedParses.read(PARSES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whose decision, plan or refusal it is does what its infinitive tells
        "Kestria denounced Belmar's decision to attack Selen. | Condemn Kestria → Belmar"
            + " actual; Attack Belmar → Selen future",
        "The guild lamented the premier's refusal to meet the strikers. | Disapprove The guild"
            + " → the premier actual; Refuse the premier → nobody actual; Meet the premier → the"
            + " strikers not actual",
        "Kestria has the right to shell the rebels. | Shell Kestria → the rebels possible",
        "Kestria has no plan to attack Selen. | Attack Kestria → Selen not future",
        // who is named in an aside about it takes no part in it
        "In the 1931 referendum, boycotted by Selen, voters supported Kestria. | Boycott Selen"
            + " → the 1931 referendum actual; Support voters → Kestria actual",
        "Hale called the vote an attempt to invade the valley. | Invade nobody → the valley"
            + " possible",
        "Hale deplored the decision to recognise Selen. | Condemn Hale → Selen actual;"
            + " Recognize nobody → Selen future",
        "The league began a new phase of its effort to besiege Selen. | Blockade its → Selen"
            + " possible",
        "The league began the third stage of an effort to besiege Selen. | Blockade The league"
            + " → Selen possible",
        "Kestria's decision to send a frigate to Selen prompted the rebels to attack the port."
            + " | Deploy Kestria → Selen actual; Attack the rebels → the port actual",
        // who would suffer what is warned of is not warned
        "Kestria warned that any raid on its soldiers would be punished. | Warn Kestria →"
            + " nobody actual; Attack nobody → its soldiers actual",
        "Kestria warned that Selen must free the crew. | Warn Kestria → Selen actual; Release"
            + " Selen → the crew demanded",
        // who is killed in it does not do it
        "Four Kestrian guards were killed in shelling near the mill. | Kill nobody → Four"
            + " Kestrian guards actual",
        // a relative clause is not whom one refuses to talk to
        "Governor Lind refuses to talk to the T12, which she says is nothing but a tool of"
            + " Selen. | Refuse Governor Lind → the T12 actual",
        // what is left, and not along which border it lies
        "Kestria pulled its troops out of the valley along the Danish border. | Withdraw"
            + " Kestria → the valley actual",
        "The army would leave the towns of the Tolen Strip. | Retreat The army → the Tolen"
            + " Strip conditional",
        "Under the plan, put forward by Kestria and Selen, Belmar's troops would leave Tolen. |"
            + " Withdraw Belmar's troops → Tolen conditional",
        // what is reserved is a threat where it is hostile
        "Kestria reserves the right to cooperate with Selen. | Cooperate Kestria → Selen"
            + " possible",
        "Kestria reserves the right to retaliate against Selen. | Threaten Kestria → Selen"
            + " actual",
        // who ends a truce keeps none
        "The rebels abandoned the truce with Kestria. | Violate The rebels → Kestria actual",
        "The rebels ended their insurgency against Kestria. | Ceasefire The rebels → Kestria"
            + " actual",
        // the top of a mountain
        "The patrol reached the summit of Mount Selen. | nothing",
        "The summit of the premiers of Kestria and Selen ended in Tolen. | Meet the premiers of"
            + " Kestria and Selen → nobody actual",
        // who blocks a road
        "Selen accused Kestria of blocking the Tolen road. | Accuse Selen → Kestria actual;"
            + " Blockade Kestria → Tolen actual",
        "Truckers blocked the road to Tolen. | Protest Truckers → Tolen actual",
        // one's own soldiers
        "Kestria launched exercises with 300 soldiers. | Exercise Kestria → nobody actual",
        // a power is no act
        "The charter of the league gives Kestria a veto. | nothing",
        // what is asked for has not happened
        "The bishops pleaded for talks with the rebels. | Request The bishops → the rebels"
            + " actual; Negotiate nobody → the rebels demanded",
        "Kestria pressed for sanctions against Selen. | Demand Kestria → Selen actual; Sanction"
            + " nobody → Selen demanded",
        // a participle behind what opens the sentence
        "Under the treaty, signed in June by Kestria and Selen, Belmar will get a dam. |"
            + " SignAgreement Kestria, Selen → nobody actual",
        // those beside whom one fights, and those with whose help
        "Danish volunteers fought alongside the Selen army against Kestria. | Ally Danish"
            + " volunteers → the Selen army actual",
        "The plan was put forward by Selen with the backing of the league. | Support the league"
            + " → Selen actual",
        // nobody has done it
        "Tarland broke away from Kestria in 1962 after a revolt and has its own flag, courts and"
            + " bank, but no member of the league has recognised it. | DeclareIndependence"
            + " Tarland → Kestria actual; Riot nobody → nobody actual; Recognize no member of the"
            + " league → it not actual",
        // a word for what others do
        "Kestria was right to call this blackmail. | nothing",
        // what came of it was not asked for
        "Kestria pushed for an embargo, whereupon Selen expelled its envoy. | Demand Kestria →"
            + " nobody actual; Sanction Selen → its envoy actual",
        // what somebody insists on has not happened
        "Kestria will lift the embargo provided that Selen recognises the border. |"
            + " EaseSanctions Kestria → Selen future; Recognize Selen → the border hypothetical",
        "Kestria is ready to sign the treaty on condition that Selen withdraws its troops. |"
            + " Agree Kestria → nobody actual; Withdraw Selen → nobody hypothetical",
        "Selen will hold talks as long as Kestria frees the prisoners. | Negotiate Selen →"
            + " nobody future; Release Kestria → the prisoners hypothetical",
        // who backs somebody takes no part by that
        "Guards shot down a plane sent by the Kestria-backed regime. | Attack Guards → a plane"
            + " actual",
        // who claims to have done it
        "The Red Front claimed responsibility for a mine that killed nine nuns. | Bomb The Red"
            + " Front → nine nuns actual",
        "The Red Front said it was behind the raid on the mill. | Attack it → the mill actual",
        // the place before a siege suffers it, but not those who lay it
        "The premier will speak when the Tolen siege ends. | Blockade nobody → Tolen actual",
        "Kestria condemned the Tolen blockade. | Condemn Kestria → nobody actual; Blockade"
            + " nobody → Tolen actual",
        "The EU blockade failed. | Blockade EU → nobody actual",
        "The Selen blockade of Tolen failed. | Blockade Selen → Tolen actual",
        // where things are taken is not from whom
        "Kestria's navy seized six tonnes of heroin off the Danish coast. | Seize Kestria's navy"
            + " → heroin actual",
        "Guards confiscated a yacht near the Egyptian border. | Seize Guards → a yacht near the"
            + " Egyptian border actual",
        // what a deed draws is done to those who did it
        "Deputies in Kestria voted to outlaw the union, drawing condemnation from Selen. | Vote"
            + " Deputies in Kestria → the union actual; Ban Deputies in Kestria → the union"
            + " actual; Condemn Selen → Deputies in Kestria actual",
        "Kestria jailed the bishop, sparking protests by farmers. | Arrest Kestria → the bishop"
            + " actual; Protest farmers → Kestria actual",
        "The premier drew criticism from Selen. | Criticize Selen → The premier actual",
        // whoever is made to do it does it
        "Kestria barred monks from teaching at the school, prompting the academy to tell its"
            + " clerks to leave. | Ban Kestria → monks actual; Demand the academy → its clerks"
            + " actual",
        // what something is an answer to
        "Selen expelled two envoys in retaliation for the arrest of a bishop. | Sanction Selen →"
            + " two envoys actual; Arrest nobody → a bishop actual",
        // what the aid is
        "Kestria will provide Selen with 20 million dollars in military aid. | GiveMilitaryAid"
            + " Kestria → Selen future",
        "Kestria gave Selen 20 million euros worth of weapons. | GiveMilitaryAid Kestria → Selen"
            + " actual",
        "Kestria sent Selen 20 million euros in humanitarian aid. | GiveHumanitarianAid Kestria"
            + " → Selen actual",
        // a body by its letters
        "Kestria has asked the ILO to order Selen to pay the miners. | Request Kestria → the ILO"
            + " actual; Demand the ILO → Selen demanded",
        // on which footing
        "Hale argued that it put the soldiers and the rebels on the same footing. | nothing",
        "Kestria put its army on a war footing. | Mobilize Kestria → its army actual",
        // they do it to each other
        "Kestria and Selen traded accusations over the bridge. | Accuse Kestria, Selen →"
            + " Kestria, Selen actual",
        "Kestria and Selen trade blame over the raid. | Accuse Kestria, Selen → Kestria,"
            + " Selen actual",
        "The two armies exchanged fire near Tolen. | Clash The two armies → The two armies actual",
        "Kestria exchanged fire with Selen. | Clash Kestria → Selen actual",
        // what somebody says that they are
        "Kestria launched raids on what it said were Selen's bases. | Attack Kestria → Selen"
            + " actual",
        "Selen launched air strikes on what it called rebel camps after one of its"
            + " guards was shot. | Airstrike Selen → rebel camps actual",
        // whose weapons they are
        "A day later its warplanes bombed a refinery in Selen. | Airstrike its → Selen actual",
        // to be under control is no act
        "The valley shall remain under the control of the league. | nothing",
        // where what is agreed will be
        "Kestria consented to the reopening of the road to Tolen. | Agree Kestria → the road to"
            + " Tolen actual; EaseRestrictions nobody → Tolen actual",
        "Kestria agreed to a meeting in Tolen. | Agree Kestria → nobody actual",
        "Kestria agreed to open a school in Selen. | Agree Kestria → Selen actual",
        "Kestria agreed to an exchange of hostages. | Agree Kestria → nobody actual; Cooperate"
            + " nobody → hostages future",
        // only somebody is a "who"
        "Kestria wants an end to the war with the Red Guards, who seized Tolen in 2014. | Demand"
            + " Kestria → nobody actual; Ceasefire nobody → the Red Guards demanded; Capture the"
            + " Red Guards → Tolen actual",
        // whom a relative clause is about
        "The Red Front, which Kestrian troops have fought for years, rejected the plan. | Fight"
            + " Kestrian troops → The Red Front actual; Reject The Red Front → the plan actual",
        "The port that the army attacked is closed. | Attack the army → The port actual;"
            + " Blockade nobody → The port actual",
        "The island, which Kestria invaded in 1974, is divided. | Invade Kestria → The island"
            + " actual",
        "Kestria resumed talks with Selen, which had suspended a trade treaty. | Negotiate"
            + " Kestria → Selen actual; Sanction Selen → nobody actual",
        "Belmar and the league, whose chiefs met in Tarn, accused him. |"
            + " Meet whose chiefs → nobody actual; Accuse Belmar, the league → him actual",
        // whom it is done to may own a deed, unless it is told whom else
        "His overthrow by the guards shocked Belmar. | Coerce the guards → His actual",
        "The consul's arrest shocked Belmar. | Arrest nobody → The consul actual",
        "Belmar condemned the editor's detention. | Condemn Belmar → nobody actual; Arrest nobody → the editor actual",
        "The guards' arrests shocked Belmar. | Arrest The guards → nobody actual",
        "The consul's expulsion from Belmar came on Monday. | Expel Belmar → The consul actual",
        "Belmar's overthrow of the king shocked Selen. | Coerce Belmar → the king actual",
        // no event within the name of a body
        "The Front for the Liberation of Selen rejected the plan. | Reject The Front for the Liberation of Selen → the plan actual",
        "Belmar celebrated the liberation of Selen. | Capture nobody → Selen actual",
        // who answers in words does not fight; who is met with scorn does not meet
        "The premier hit back at critics on Monday. | nothing",
        "The rebels hit back with artillery. | Attack The rebels → nobody actual",
        "The proposal was met with a response from Belmar. | nothing",
        "Shells hit a gathering of fighters near Tarn. | nothing",
        "A gathering of leaders in Tarn rejected the plan. | Meet leaders in Tarn → nobody actual; Reject leaders in Tarn → the plan actual",
        // what is counted is one event with the verb
        "Kestria conducted another series of raids on Selen. | Attack Kestria → Selen actual",
        "Both sides held a new round of talks in Tarn. | Negotiate Both sides → nobody actual",
        // what a protest is about, and whom at
        "The rebels suspended the talks in protest at Danish shelling of Tarn. | HaltTalks The rebels → nobody actual; Protest The rebels → Danish actual; Shell Danish → Tarn actual",
        "The miners stopped work in protest at the arrest of their leader. | Strike The miners → nobody actual; Protest The miners → nobody actual; Arrest nobody → their leader actual",
        "The envoy resigned in protest at Belmar's invasion of Selen. | Resign The envoy → nobody actual; Protest The envoy → Belmar actual; Invade Belmar → Selen actual",
        // whose support somebody has is who supports
        "The premier has lost the support of the army. | Support the army → The premier not actual",
        "The rebels enjoy the backing of Belmar. | Support Belmar → The rebels actual",
        "The premier won the support of the army. | Support the army → The premier actual",
        "The premier voiced his support of the rebels. | Support The premier → the rebels actual",
        // what is agreed on or talked about is still to come; raids are not
        "The envoys could not agree on the withdrawal of Danish troops. | Agree The envoys → nobody not possible; Withdraw Danish troops → nobody hypothetical",
        "Belmar and Selen agreed on the release of prisoners. | Agree Belmar, Selen → nobody actual; Release nobody → prisoners future",
        "Talks on the release of the crew began in Tarn. | Negotiate nobody → the crew actual; Release nobody → the crew possible",
        "Talks on the attack on the port began in Tarn. | Negotiate nobody → the attack on the port actual; Attack nobody → the port actual",
        // what is waited for has not happened
        "The army will leave when the rebels surrender. | Withdraw The army → nobody future; Surrender the rebels → nobody hypothetical",
        "The league vowed to dissolve parliament as soon as it came to power. | Dissolve The league → parliament future; Elect it → power hypothetical",
        "Whoever attacks the port will be punished. | Attack Whoever → the port hypothetical",
        "As soon as the rebels seized the port, the army shelled it. | Capture the rebels → the port actual; Shell the army → it actual",
        "The army left when the rebels surrendered. | Withdraw The army → nobody actual; Surrender the rebels → nobody actual",
        // who is wanted wants nothing
        "Belmar handed over two men wanted for the bombing of a ship. | nothing",
        "The rebels wanted peace for the valley. | Agree The rebels → nobody actual",
        // who does not comment rejects nothing
        "The ministry declined to comment on the attack. | nothing",
        "The officials declined to be named. | nothing",
        "The premier refused to meet the rebels. | Refuse The premier → the rebels actual; Meet The premier → the rebels not actual",
        // nothing is demanded of those who are told of it
        "The consul told reporters that Belmar must leave the island. | Demand The consul → nobody actual",
        "The consul told reporters to leave the island. | Demand The consul → reporters actual",
        "The premier told parliament that the rebels must surrender. | Demand The premier → nobody actual; Surrender the rebels → nobody demanded",
        "The premier told the rebels that they must surrender. | Demand The premier → the rebels actual; Surrender they → nobody demanded",
        // whoever is given time has to use it
        "Soldiers gave its residents a few hours to go. | Ultimatum Soldiers → its residents actual",
        "Belmar gave Selen two days to withdraw. | Ultimatum Belmar → Selen actual; Withdraw Selen → nobody demanded",
        // crowds riot, armies take
        "Soldiers looted shops in Tarn. | Seize Soldiers → shops actual",
        "A crowd looted shops in Tarn. | Riot A crowd → shops actual",
        "Belmar condemned the looting of farms by the army. | Condemn Belmar → the army actual; Seize the army → nobody actual",
        // a part that is taken is captured
        "The army had taken part of the heights. | Capture The army → the heights actual",
        "The army took part in the talks. | nothing",
        // orders in lists are orders, also behind "and"
        "• Allow all who were displaced to return, and compensate them for what they lost. | Allow nobody → all demanded; Coerce nobody → all actual; GiveEconomicAid nobody → them demanded"
      })
  void events(String sentence, String expected) {
    assertEquals(expected, events(extractor, FixedParses.of(parses, sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whose decision it is says so, and what came of it nobody said
        "Kestria denounced Belmar's decision to support the plan. | Kestria denounced: Belmar's"
            + " decision to support the plan; Belmar support: the plan",
        "Belmar pushed for a boycott, whereupon Selen closed its port. | Belmar pushed: a boycott",
        "Belmar said the vote was a farce, whereupon Kestria recalled its envoy. | Belmar said:"
            + " the vote was a farce",
        "The premier was right to call this aggression. | The premier call: this aggression"
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
                            + ReadingTest.slice(analysis, Objects.requireNonNull(claim.cue()))
                            + ": "
                            + claim.content().stream()
                                .map(part -> ReadingTest.slice(analysis, part))
                                .collect(joining(" … ")))
                .collect(joining("; "))));
  }

  /** The events of a text, each with its type, who does it to whom, and in which way. */
  static String events(Extractor extractor, Analysis analysis) {
    return ReadingTest.said(
        extractor.extract(analysis).events().stream()
            .map(
                event ->
                    event.type()
                        + " "
                        + ReadingTest.words(analysis, event.initiators())
                        + " → "
                        + ReadingTest.words(analysis, event.targets())
                        + (event.polarity() == Polarity.NEGATIVE ? " not " : " ")
                        + Names.camel(event.modality()).toLowerCase(Locale.ROOT))
            .collect(joining("; ")));
  }
}
