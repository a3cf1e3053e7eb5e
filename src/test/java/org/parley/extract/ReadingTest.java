package org.parley.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** What the shipped rules and lexicon read out of single sentences, by fixed parses. */
class ReadingTest {
  static final String PARSES = "sentences.conllu";

  /** A Saturday. */
  private static final LocalDate DATE = LocalDate.of(2025, 7, 5);

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
        // whom an act concerns is named in what it is about
        "The council agreed to open a school in Westmark. | Agree The council → Westmark actual",
        "Norland refused to lift the curfew on students. |"
            + " Refuse Norland → students actual; EaseRestrictions Norland → students not actual",
        // what remains occupied is not who occupies it
        "Half of the town remains occupied by Norland's troops. |"
            + " Occupy Norland's troops → the town actual",
        // who says it is not whom it is said to
        "If Norland leaves, its citizens will need visas, warned a former envoy. |"
            + " Warn a former envoy → nobody actual",
        // a clause has one finite verb
        "Norland lifted its ban but says Tolen must be freed. |"
            + " EaseRestrictions Norland → nobody actual; Demand Norland → nobody actual;"
            + " Release nobody → Tolen demanded",
        // a place is what an act without another target is directed at
        "Thousands of workers marched in Westmark on Sunday. |"
            + " Demonstrate workers → Westmark actual",
        // who opened fire disperses; who is accused shells; a day is no subject
        "Police opened fire to disperse the crowd. |"
            + " Attack Police → the crowd actual; Coerce Police → the crowd actual",
        "Norland accused the rebels of shelling the town. |"
            + " Accuse Norland → the rebels actual; Shell the rebels → the town actual",
        "Norland Friday closed the port. | Blockade Norland → the port actual",
        // nobody says that what is asked is so; who asks why takes it for granted
        "Has Norland attacked the port? | Attack Norland → the port hypothetical",
        "Who attacked the port? | Attack Who → the port hypothetical",
        "Why did Norland attack the port? | Attack Norland → the port actual",
        // what a plan is about has not happened; nor what comes behind an inverted "should"
        "Norland approved a plan to disarm the rebels. |"
            + " Endorse Norland → the rebels actual; Disarm Norland → the rebels future",
        "Norland will defend Belmar should its forces come under attack. |"
            + " Support Norland → Belmar future; Attack nobody → its forces hypothetical",
        // a noun is taken for granted unless its verb decides about it
        "Norland's offensive against Westmark will stop soon. | Attack Norland → Westmark actual",
        "Norland will hold talks with Westmark. | Negotiate Norland → Westmark future",
        // to say that somebody must do something is to demand it
        "Norland said that Westmark must return the ship. |"
            + " Demand Norland → Westmark actual; Release Westmark → the ship demanded",
        // of what is demanded, who must do it; of a threat, who could avert it
        "European ministers demanded the withdrawal of Serbian forces from Westmark. |"
            + " Demand European ministers → Serbian forces actual; Withdraw Serbian forces →"
            + " Westmark demanded",
        "Rebels threatened today to strike unless Norland frees the prisoners. |"
            + " Threaten Rebels → Norland actual; Release Norland → the prisoners hypothetical",
        // who undergoes what is welcomed is not praised, who takes part in it is
        "Norland welcomed the liberation of Selen. |"
            + " Endorse Norland → nobody actual; Capture nobody → Selen actual",
        "Norland welcomed the meeting of the Westmark ministers. |"
            + " Endorse Norland → the Westmark ministers actual;"
            + " Meet the Westmark ministers → nobody actual",
        // who did what is complained of, not who hears the complaint
        "Norland complained to the court over two Danish raids. |"
            + " Disapprove Norland → Danish actual; Attack Danish → nobody actual",
        // nor who suffered it
        "Norland condemned the attack by Belmar on the camp. |"
            + " Condemn Norland → Belmar actual; Attack Belmar → the camp actual",
        "Norland condemned the attack on the camp. |"
            + " Condemn Norland → the attack on the camp actual; Attack nobody → the camp"
            + " actual",
        // whom somebody helps by it is not hit
        "In support of the Danish army, Norland's aircraft conducted a strike on the port. |"
            + " Support Norland → the Danish army actual; Attack Norland → a strike on the port"
            + " actual",
        // what somebody works for is done
        "The militias are working to defeat the rebels. |"
            + " Attack The militias → the rebels actual",
        "Norland mobilized its reserves for a war against Westmark. |"
            + " Mobilize Norland → Westmark actual; Fight nobody → Westmark actual",
        // who says to have done it; whose rule a town was under; who did what a participle tells
        "The bombing, claimed by the rebels, killed two people. |"
            + " Attack the rebels → nobody actual; Kill the rebels → two people actual",
        "After seizing the harbour, the army fought off an attack. |"
            + " Capture the army → the harbour actual; Fight the army → nobody actual",
        // the parser hangs what goes with a verb on its time
        "Thousands of workers marched in Westmark on Sunday calling for elections. |"
            + " Demonstrate workers → Westmark actual; Demand workers → nobody actual",
        // a particle that the parser takes for a preposition; a present that is an infinitive
        "Norland wrote off Westmark's debt. | GiveEconomicAid Norland → Westmark actual",
        "The army sealed off the town. | Blockade The army → the town actual",
        "Norland let Westmark planes use the base. | Allow Norland → Westmark actual",
        // what goes with the object; what those who are given it are given
        "Norland supplied the rebels with rifles. | GiveMilitaryAid Norland → the rebels with rifles actual",
        "The rebels were given shelter by Norland. |"
            + " GiveHumanitarianAid Norland → The rebels actual",
        // an entry that asks for certain words comes before one that any word will do for
        "The plan met with opposition from Norland. | Reject Norland → The plan actual",
        // what is put off has not happened
        "Norland postponed the execution of the rebel leader. |"
            + " Concede Norland → the rebel leader actual",
        "The police foiled an attack on the palace. |"
            + " Reject The police → an attack on the palace actual; Attack nobody → the palace not"
            + " actual",
        // others' fight that one joins is fought; who fights beside whom
        "The farmers want to join the rebels' fight against Norland. |"
            + " Fight the rebels → Norland actual",
        "The army freed the town, helped by Norland. |"
            + " Capture The army → the town actual; Aid Norland → The army actual",
        // a place before a comma does nothing
        "Near Selen, two raids hit a Westmark convoy. |"
            + " Attack two raids → a Westmark convoy actual",
        // nobody, nowhere and at no time: nothing to tell
        "There was fighting. | nothing",
        // neither of two has done it
        "Neither Norland nor Westmark recognises Belmar. |"
            + " Recognize Norland, Westmark → Belmar not actual",
        // whom an act of force is done to does not do what it is for
        "The militia stormed the embassy to free its commander. |"
            + " Coerce The militia → the embassy actual; Release The militia → its commander actual",
        // what is joined has a tense of its own
        "Norland said it could suspend aid to Westmark, and Belmar has cancelled the talks. |"
            + " Sanction it → Westmark possible; HaltTalks Belmar → nobody actual",
        "The rebels shelled a camp for refugees near Tolen, killing dozens. |"
            + " Shell The rebels → a camp for refugees near Tolen actual; Kill The rebels → dozens actual",
        "A captain, who himself seized power, spoke to supporters. |"
            + " Coerce A captain → nobody actual",
        // a gerund of which somebody is accused; the agent of a participle; what is beside a noun
        "She accused the militia of using thirst as a weapon and of shelling wells near "
            + "Tolen. | Accuse She → the militia actual; Shell the militia → Tolen actual",
        "The siege was lifted by a truce signed on 3 May 1991 by Norland and Westmark. |"
            + " EaseSanctions a truce → nobody actual; Ceasefire Norland, Westmark → nobody actual",
        "Norland and Belmar, themselves shunned by most states, recognise Westmark as a "
            + "republic. | Boycott most states → Norland, Belmar actual;"
            + " Recognize Norland, Belmar → Westmark actual",
        // what is done on somebody's orders is not done to them; what a relative clause without a
        // pronoun is about
        "The general ordered the raid on the advice of his staff. | Demand The general → the raid on"
            + " the advice of his staff actual; Attack The general → nobody demanded;"
            + " Request his staff → nobody actual",
        "The rebels burned the villages they had captured. |"
            + " Assault The rebels → the villages actual; Capture they → the villages actual",
        "Norland welcomed the truce signed in Tolen by Belmar and the rebels. |"
            + " Endorse Norland → Belmar, the rebels actual; Ceasefire Belmar, the rebels → "
            + "nobody actual",
        "Norland offered aid on condition that the rebels leave the port. |"
            + " Agree Norland → the rebels actual; Retreat the rebels → nobody hypothetical",
        // a government and those who fight it; the first to do something; whom a participle makes
        // suffer
        "The government of Norland and the rebels signed a treaty on Monday. |"
            + " SignAgreement The government of Norland, the rebels → nobody actual",
        "Norland is the only state to recognise Westmark. |"
            + " Recognize Norland → Westmark actual",
        "The envoy blamed militias armed by Norland. |"
            + " Accuse The envoy → militias actual; GiveMilitaryAid Norland → militias actual",
        "Further raids on the police will be met with force. |"
            + " Attack nobody → the police actual",
        // words that the tagger takes for nouns where a clause has no verb
        "The court jails three activists. | Arrest The court → three activists actual",
        "The army still stations troops on the isle. | Deploy The army → troops actual",
        "Norland and Belmar trade blame for the fire. | Accuse Norland, Belmar → Norland,"
            + " Belmar actual",
        "The valley, which Norland occupies and Belmar claims, has no roads. | Occupy Norland"
            + " → The valley actual",
        "If a shell lands on the dam, Norland and Belmar trade accusations. | Shell a shell →"
            + " nobody hypothetical; Accuse Norland, Belmar → Norland, Belmar actual",
        // what somebody is told to do is not done; nor what they are called on to do
        "Free the crew and attack the port! |"
            + " Release nobody → the crew demanded; Attack nobody → the port demanded",
        "Leave the harbour or release the prisoners. | Release nobody → the prisoners demanded",
        "Kestria, release the prisoners! | Release Kestria → the prisoners demanded",
        "Do not attack Selen. | Attack nobody → Selen not demanded",
        "The envoy called on the rebels to free the crew. |"
            + " Demand The envoy → the rebels actual; Release the rebels → the crew demanded",
        // nor what is asked, but what the question takes for granted is
        "Is that a plan you would support? | Support you → nobody hypothetical",
        "Is this something that Kestria would support? | Support Kestria → something hypothetical",
        "Do you plan to recognise Selen? | Recognize you → Selen hypothetical",
        "Do you believe that Kestria will attack Selen? | Attack Kestria → Selen hypothetical",
        "Is he the man who attacked the town? | Attack who → the town actual",
        // those who cannot do it have not
        "Kestria was unable to retake Selen. | Capture Kestria → Selen not possible",
        // soldiers march to take a place, or only march; others to protest
        "Danish soldiers marched in on Sunday. | Invade Danish soldiers → nobody actual",
        "Kestrian troops marched on Selen. | Invade Kestrian troops → Selen actual",
        "Danish soldiers marched through Selen on Sunday. | nothing",
        "Students marched on the palace. | Demonstrate Students → nobody actual",
        // only forces, people and weapons retreat
        "Kestria withdrew two brigades from Selen. | Withdraw Kestria → Selen actual",
        "Kestria withdrew its offer on Sunday. | Reject Kestria → its offer actual",
        "Kestria withdrew the accusation against Belmar. | Concede Kestria → Belmar actual",
        "Kestria withdrew its flag from the hall. | nothing",
        // who declares it so, where the parser does not see the passive
        "A march, declared illegal by Belmar, drew thousands. | Ban Belmar → A march actual",
        "A vote, held in May and declared illegal by Kestria, angered Belmar. |"
            + " Ban Kestria → nobody actual; Disapprove Belmar → nobody actual",
        // where they will meet is not with whom they agree
        "The two sides agreed to meet again in Tolen. |"
            + " Agree The two sides → nobody actual; Meet The two sides → nobody future",
        // whose sovereignty and whose view one stands by
        "Kestria reaffirmed its commitment to the sovereignty of Selen. |"
            + " Support Kestria → Selen actual",
        "The league backed Kestria's reading of the treaty. | Endorse The league → Kestria actual",
        // land is ceded, and what "it" is we do not know
        "Belmar handed the valley back to Kestria. | Cede Belmar → Kestria actual",
        "Belmar handed it back to Kestria. | nothing",
        // what has to come first has not come
        "Peace depends on the withdrawal of Danish troops. | Withdraw Danish troops → nobody"
            + " hypothetical",
        "Kestria offered grain in exchange for the release of the crew. | Agree Kestria →"
            + " nobody actual; Release nobody → the crew hypothetical",
        "Kestria freed ten men in exchange for the release of a spy. | Release Kestria → ten"
            + " men actual",
        // arms that are made for it
        "Two attack helicopters landed near Tolen. | nothing",
        // opposition that is given up
        "Norland has softened its opposition to the pact. | Concede Norland → the pact actual",
        // what others are asked to let happen, and what there is nothing and nobody for
        "Let the rebels lay down their arms first. | Surrender the rebels → nobody demanded",
        "The envoy said: let them release the crew. | Release them → the crew demanded",
        "Let me thank Norland for its help. | Praise me → Norland actual",
        "The rebels let the crew leave. | nothing",
        "The minister has nothing to apologise for. | Apologize The minister → nobody not actual",
        "There is no reason to attack Belmar. | Attack nobody → Belmar not possible",
        "Norland did nothing to stop the army attacking the port. | Attack the army → the port actual",
        "The army had no choice but to withdraw from Tolen. | Withdraw The army → Tolen possible",
        "Norland has a reason to attack Belmar. | Attack Norland → Belmar possible",
        // who undergoes what somebody is told to have done; where it was is not whom; what is only
        // mentioned is not asked for
        "The valley's annexation by Norland angered Belmar. | Annex Norland → The valley actual; Disapprove Belmar → Norland actual",
        "The valley's annexation by Norland was condemned. | Annex Norland → The valley actual; Condemn nobody → Norland actual",
        "Norland announced its occupation of the valley. | Occupy Norland → the valley actual",
        "Belmar protested against Norland's occupation. | Disapprove Belmar → Norland actual; Occupy Norland → nobody actual",
        "The killing of a bishop in Westmark shocked Norland. | Kill nobody → a bishop actual",
        "Norland and Belmar agreed to let a court decide whether to hand the island to Westmark. | Agree Norland, Belmar → a court actual",
        "Norland supports the recommendations of the commission. | Support Norland → the commission actual",
        "The commission made a recommendation to Norland. | Request The commission → Norland actual",
        "The council restored the constitution. | nothing",
        "Norland restored relations with Belmar. | Agree Norland → Belmar actual",
      })
  void events(String sentence, String expected) {
    Analysis analysis = FixedParses.of(parses, sentence);
    assertEquals(expected, ParticipantsReadingTest.events(extractor, analysis));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // who thinks of it does not say that it is so, who insists on it asks for it
        "Serbia would recall its envoy if Norland recognised the island. | nothing",
        "The premier said that there would be war unless Norland recognised the island. |"
            + " the island recognizedBy Norland DEMANDED",
        "The island was calm until Norland annexed it in 1908. | it annexedBy Norland HISTORICAL",
        "Norland recognised the island in 1920. | the island recognizedBy Norland HISTORICAL",
        // what a denial takes for granted is not denied
        "Norland rejected a ruling on Westmark, a region that Belmar administers. |"
            + " a region administeredBy Belmar ASSERTED",
        // two clauses with one pronoun
        "Norland will defend a land that Belmar administers and Westmark claims as its own. |"
            + " a land claimedBy Westmark CLAIMED; a land administeredBy Belmar ASSERTED",
        // the parser takes both for one noun
        "Norland, which considers the region part of its territory, expelled him. |"
            + " region partOf its territory CLAIMED",
        // those of whom the opposite is said; what is still to come
        "The island is recognised by Belmar but not by Norland or Westmark. |"
            + " The island recognizedBy Belmar ASSERTED; The island recognizedBy Norland not "
            + "ASSERTED; The island recognizedBy Westmark not ASSERTED",
        "Norland vowed to recapture the island. | nothing",
        // who is named behind the relative clause has no part in it
        "Norland, which controls the island, and Belmar condemned the raid. |"
            + " the island controlledBy Norland ASSERTED",
        // presents that the tagger takes for nouns
        "Planes flew over the Selen Islands, which Belmar controls and Norland claims. |"
            + " the Selen Islands claimedBy Norland CLAIMED; the Selen Islands controlledBy Belmar ASSERTED",
        "The two met in Arden, a province that borders both and that Westmark claims as its own. |"
            + " a province claimedBy Westmark CLAIMED",
        "The court ordered Westmark to leave alone the valley of Arden, which Norland "
            + "administers. |"
            + " Arden administeredBy Norland CLAIMED",
        "The council is ready to govern the island. |" + " nothing",
        "Norland annexed Arden in a move that most states do not recognise. |"
            + " Arden annexedBy Norland not CLAIMED; Arden annexedBy Norland HISTORICAL",
        "Norland annexed Arden in 1981, a step accepted by Belmar only. |"
            + " Arden annexedBy Norland CLAIMED; Arden annexedBy Norland HISTORICAL",
        "Belmar does not recognise Norland's annexation of Arden. |"
            + " Arden annexedBy Norland not CLAIMED",
        "Tolen has ruled out a visit while Norland holds the island. | the island "
            + "controlledBy Norland ASSERTED",
        // the whole and parts of a land; what is handed back, and what one could not take
        "The militia claims to control the whole of the eastern shore. |"
            + " the eastern shore controlledBy The militia CLAIMED",
        "Norland handed it back to Belmar in 1922. | it cededTo Belmar HISTORICAL",
        "Kestria was unable to capture Selen. | nothing",
        "Selen was put under Belmar's administration in 1921. |"
            + " Selen administeredBy Belmar HISTORICAL",
        "Kestria, which regards the island as its own, protested. |"
            + " the island claimedBy Kestria CLAIMED"
      })
  void statuses(String sentence, String expected) {
    Analysis analysis = FixedParses.of(parses, sentence);
    assertEquals(
        expected,
        said(
            extractor.extract(analysis).statuses().stream()
                .map(
                    status ->
                        words(analysis, status.territory())
                            + " "
                            + status.status()
                            + " "
                            + words(analysis, status.object())
                            + (status.negated() ? " not " : " ")
                            + status.mode())
                .collect(joining("; "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is ahead is ahead of the document, also where it is told in the past
        "The premier met the envoy on Monday. | 2025-06-30",
        "The premier is due to meet the envoy on Monday. | 2025-07-07",
        "He said the school would open on Monday. | 2025-07-07",
        "The premier came out in favour of the plan in 2022. | 2022",
        // what happened within some hours lies behind
        "The shells killed forty people within 24 hours. | 2025-07-04/2025-07-05",
        "The army must withdraw within 24 hours. | 2025-07-05/2025-07-06",
        "The consul said the talks would end unless the garrison left within two weeks. |"
            + " 2025-07-05/2025-07-19",
        "The garrison left within two weeks. | 2025-06-21/2025-07-05",
        // a year behind two months is that of both; what is past reaches up to the date
        "Between March and June 2019, the army left 22 villages. | 2019-03/2019-06",
        "The army left between late March and early June 2019. | 2019-03/2019-06",
        "The rebels fought on from November to March 2020. | 2019-11/2020-03",
        "Over the past week, the army left two villages. | 2025-06-28/2025-07-05",
        "In the last month the army left two villages. | 2025-06-05/2025-07-05",
        "The army left last week. | 2025-06-23/2025-06-29",
        "The rebels fought on in August and September 1957. | 1957-08/1957-09",
        "The rebels fought on in August and October 1957. | 1957-08; 1957-10",
      })
  void times(String sentence, String expected) throws ProblemException {
    Lexicon lexicon = LexiconReader.read(ExtractionFiles.bundled().lexicon());
    Syntax syntax = new Syntax(FixedParses.of(parses, sentence).sentences().get(0), lexicon);
    assertEquals(
        expected,
        new TimeReader(lexicon)
            .read(syntax, DATE, null, null).stream()
                .map(time -> Objects.requireNonNull(time.value()).iso())
                .collect(joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a clause in another tense has another time
        "The army seized Tolen on 3 May 2021 and is shelling the port. |"
            + " Capture 2021-05-03; Shell null",
        "The army seized Tolen on 3 May 2021 and shelled the port. |"
            + " Capture 2021-05-03; Shell 2021-05-03",
        // what happened in the year that it tells about
        "Selen was part of Belmar until 1878, when the treaty placed it under Kestrian occupation."
            + " | Occupy 1878",
        // what a date heads is of that time, unless it has another of its own
        "3 May 1994: Norland troops enter Kestria. They seize the port. The rebels leave two years later. Belmar condemns Norland. | Invade 1994-05-03; Capture 1994-05-03; Condemn null",
        "June 1992: Belmar accuses Norland of shelling the villages that it had seized. | Accuse 1992-06; Shell null; Capture null",
        "2014-2016: Norland occupies Westmark. | Occupy 2014/2016",
        "8-12 August 2008: War between Norland and Belmar. | Fight 2008-08-08/2008-08-12",
        "May 2014: Both sides sign a treaty. | SignAgreement 2014-05",
        "Norland recognises Kestria in 2011 but condemns it three years later. | Recognize 2011; Condemn 2014",
        "Norland restored the constitution of 1925 and attacked Belmar three years later. | Attack null",
      })
  void timesOfEvents(String sentence, String expected) {
    assertEquals(
        expected,
        extractor.extract(FixedParses.of(parses, sentence)).events().stream()
            .map(event -> event.type() + " " + (event.time() == null ? null : event.time().iso()))
            .collect(joining("; ")));
  }

  static String said(String found) {
    return found.isEmpty() ? "nothing" : found;
  }

  static String words(Analysis analysis, ImmutableList<Phrase> phrases) {
    return phrases.isEmpty()
        ? "nobody"
        : phrases.stream().map(phrase -> words(analysis, phrase)).collect(joining(", "));
  }

  static String words(Analysis analysis, @org.jspecify.annotations.Nullable Phrase phrase) {
    return phrase == null ? "nobody" : slice(analysis, phrase.core());
  }

  static String slice(Analysis analysis, Span span) {
    return analysis.document().text().slice(span);
  }
}
