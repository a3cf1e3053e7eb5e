package org.parley.rdf;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.extract.Quoting;

/**
 * The terms of the ontology. Each is a term of {@code ontology/parley.ttl} and each term there is
 * one here; a test compares them in both directions.
 */
public final class Terms {
  /** The namespace of the ontology, prefix {@code parley}. */
  public static final String NAMESPACE = "https://w3id.org/parley/ontology#";

  /** The namespace of the event types, prefix {@code event}. */
  public static final String EVENT_NAMESPACE = "https://w3id.org/parley/event#";

  /** The scheme whose concepts the event types are. */
  static final IRI EVENT_SCHEME = Values.iri(EVENT_NAMESPACE, "scheme");

  // The constants below fill this in the order in which they stand; BY_NAME, the last, reads it.
  private static final ImmutableMap.Builder<String, IRI> FOUND = ImmutableMap.builder();

  // Classes.
  static final IRI PUBLISHER = term("Publisher");
  static final IRI DOCUMENT = term("Document");
  static final IRI SENTENCE = term("Sentence");
  static final IRI MENTION = term("Mention");
  static final IRI EVENTUALITY = term("Eventuality");
  static final IRI EVENT = term("Event");
  static final IRI REPORTED_EVENT = term("ReportedEvent");
  static final IRI CLAIM = term("Claim");
  static final IRI PROPOSITION = term("Proposition");
  static final IRI CONDITION = term("Condition");
  static final IRI CONDITION_SET = term("ConditionSet");
  static final IRI ALL_OF = term("AllOf");
  static final IRI ANY_OF = term("AnyOf");
  static final IRI TERRITORIAL_STATUS = term("TerritorialStatus");
  static final IRI LINK = term("Link");
  static final IRI CANDIDATE = term("Candidate");
  static final IRI RUN = term("Run");

  // Properties of documents, sentences and statements.
  static final IRI NAME = term("name");
  static final IRI DOCUMENT_ID = term("documentId");
  static final IRI SHA256 = term("sha256");
  static final IRI FINGERPRINT = term("fingerprint");
  static final IRI LENGTH = term("length");
  static final IRI EXCERPT = term("excerpt");
  static final IRI INDEX = term("index");
  static final IRI TEXT = term("text");
  static final IRI IN_DOCUMENT = term("inDocument");
  static final IRI IN_SENTENCE = term("inSentence");
  static final IRI RULE = term("rule");
  static final IRI RULE_PRECISION = term("rulePrecision");
  static final IRI ACCORDING_TO = term("accordingTo");
  static final IRI POLARITY = term("polarity");
  static final IRI MODALITY = term("modality");

  // Properties of mentions, entities and links.
  static final IRI REFERS_TO = term("refersTo");
  static final IRI MENTION_KIND = term("mentionKind");
  static final IRI WIKIDATA_ID = term("wikidataId");
  static final IRI ENTITY = term("entity");
  static final IRI ITEM = term("item");
  static final IRI SCORE = term("score");

  // Properties of claims and propositions.
  static final IRI SPEAKER = term("speaker");
  static final IRI ADDRESSEE = term("addressee");
  static final IRI CUE = term("cue");
  static final IRI SPEECH_ACT = term("speechAct");
  static final IRI QUOTING = term("quoting");
  static final IRI QUOTE = term("quote");
  static final IRI WITHHELD = term("withheld");
  static final IRI HAS_PROPOSITION = term("proposition");
  static final IRI WITHIN = term("within");
  static final IRI CODED_AS = term("codedAs");
  static final IRI REPORTS = term("reports");
  static final IRI QUALIFIER = term("qualifier");

  // Properties of events.
  static final IRI EVENT_TYPE = term("eventType");
  static final IRI INITIATOR = term("initiator");
  static final IRI TARGET = term("target");
  static final IRI PARTICIPANT = term("participant");
  static final IRI LOCATION = term("location");
  static final IRI TIME = term("time");
  static final IRI BEGIN = term("begin");
  static final IRI END = term("end");
  static final IRI TRIGGER = term("trigger");
  static final IRI MENTIONED_AGAIN = term("mentionedAgain");

  // Properties of conditions.
  static final IRI REQUIRES = term("requires");
  static final IRI GOVERNS = term("governs");
  static final IRI CONDITION_KIND = term("conditionKind");
  static final IRI CONNECTIVE = term("connective");
  static final IRI CONDITION_TEXT = term("conditionText");
  static final IRI CONSEQUENCE_TEXT = term("consequenceText");
  static final IRI SET_BY = term("setBy");
  static final IRI SET_FOR = term("setFor");
  static final IRI MEMBER_OF = term("memberOf");
  static final IRI DEADLINE = term("deadline");

  // Properties of statuses.
  static final IRI TERRITORY = term("territory");
  static final IRI STATUS = term("status");
  static final IRI OBJECT = term("object");
  static final IRI MODE = term("mode");
  static final IRI VIEWPOINT = term("viewpoint");

  // Properties of runs.
  static final IRI VERSION = term("version");
  static final IRI RULE_SET_HASH = term("ruleSetHash");
  static final IRI GAZETTEER_HASH = term("gazetteerHash");
  static final IRI CORRECTIONS_HASH = term("correctionsHash");

  // Properties of event types.
  static final IRI PLOVER_CODE = term("ploverCode");
  static final IRI CAMEO_CODE = term("cameoCode");

  /**
   * The class of all entities, and those below it, named like {@link org.parley.link.EntityType}.
   */
  static final ImmutableSet<IRI> ENTITY_CLASSES =
      terms(
          "Entity Actor Person State Organization Alliance ArmedForce Group Territory Region City");

  /** The classes whose members are the named individuals below. */
  static final ImmutableSet<IRI> ENUMERATIONS =
      terms("SpeechAct Polarity Modality Quoting StatusMode ConditionKind StatusType MentionKind");

  /** The members of the enumerations; {@code Demanded} is a modality and a mode of a status. */
  static final ImmutableSet<IRI> INDIVIDUALS =
      terms(
          "Statement Denial Accusation Demand Offer Threat Promise Evaluation Belief Question Credit"
              + " Positive Negative Actual Future Possible Conditional Demanded Hypothetical"
              + " FullQuote PartialQuote NoQuote Asserted Claimed Denied Historical"
              + " Name Nominal Pronoun");

  /** The kinds of conditions, named in rule files in lower camel case. */
  static final ImmutableSet<IRI> CONDITION_KINDS =
      terms(
          "If Unless Until Once AsLongAs ProvidedThat OnCondition InExchangeFor Requirement When"
              + " OnlyAfter Before Without OrElse ByDoing Lest InCase Whether DependsOn");

  /** What a territory can be: properties and, by punning, members of {@code StatusType}. */
  static final ImmutableSet<IRI> STATUS_PROPERTIES =
      terms(
          "partOf independent autonomous controlledBy occupiedBy claimedBy recognizedBy"
              + " administeredBy cededTo annexedBy disputedBetween dividedBetween separatedFrom");

  private static final ImmutableMap<String, IRI> BY_NAME = FOUND.buildOrThrow();

  /** Kept, since to spell a name anew, and to check an IRI, takes longer than to write it. */
  private static final Map<Enum<?>, IRI> BY_CONSTANT = new ConcurrentHashMap<>();

  /** As many as lexicons and rules have types of events. */
  private static final Map<String, IRI> EVENTS = new ConcurrentHashMap<>();

  private Terms() {}

  private static IRI term(String localName) {
    IRI term = Values.iri(NAMESPACE, localName);
    FOUND.put(localName, term);
    return term;
  }

  private static ImmutableSet<IRI> terms(String localNames) {
    return Splitter.on(' ')
        .splitToStream(localNames)
        .map(Terms::term)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** All terms of the namespace {@link #NAMESPACE}; the event types are only in the ontology. */
  public static ImmutableSet<IRI> all() {
    return ImmutableSet.copyOf(BY_NAME.values());
  }

  /**
   * The term of a local name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static IRI named(String localName) {
    IRI term = BY_NAME.get(localName);
    if (term == null) {
      throw new IllegalArgumentException("no term of the ontology: " + localName);
    }
    return term;
  }

  /** The individual or class that a constant of the findings stands for. */
  static IRI of(Enum<?> constant) {
    return BY_CONSTANT.computeIfAbsent(
        constant, of -> named(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, of.name())));
  }

  /** The individual of a quoting, whose constants are too short to be names in an ontology. */
  static IRI of(Quoting quoting) {
    return switch (quoting) {
      case FULL -> named("FullQuote");
      case PARTIAL -> named("PartialQuote");
      case NONE -> named("NoQuote");
    };
  }

  /** The event type of a local name. */
  static IRI event(String localName) {
    return EVENTS.computeIfAbsent(localName, name -> Values.iri(EVENT_NAMESPACE, name));
  }
}
