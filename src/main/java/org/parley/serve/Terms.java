package org.parley.serve;

import com.google.common.collect.ImmutableSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of the ontology, and of those it builds on, that the pages treat specially. */
final class Terms {
  /** The namespace of the ontology. */
  static final String PARLEY = "https://w3id.org/parley/ontology#";

  /** The namespace of the types of events. */
  static final String EVENT = "https://w3id.org/parley/event#";

  private static final String OA = "http://www.w3.org/ns/oa#";

  static final Node TYPE = RDF.Nodes.type;
  static final Node LABEL = RDFS.Nodes.label;
  static final Node COMMENT = RDFS.Nodes.comment;
  static final Node TITLE = DCTerms.title.asNode();
  static final Node DATE = DCTerms.date.asNode();
  static final Node PUBLISHER = DCTerms.publisher.asNode();
  static final Node DEFINITION = skos("definition");
  static final Node PREF_LABEL = skos("prefLabel");
  static final Node EXACT_MATCH = skos("exactMatch");
  static final Node CLOSE_MATCH = skos("closeMatch");
  static final Node ALT_LABEL = skos("altLabel");
  static final Node URL = NodeFactory.createURI("https://schema.org/url");

  static final Node DOCUMENT = parley("Document");
  static final Node SENTENCE = parley("Sentence");
  static final Node CLAIM = parley("Claim");
  static final Node EVENT_CLASS = parley("Event");
  static final Node REPORTED_EVENT = parley("ReportedEvent");
  static final Node CONDITION = parley("Condition");
  static final Node CONDITION_SET = parley("ConditionSet");
  static final Node TERRITORIAL_STATUS = parley("TerritorialStatus");
  static final Node MENTION = parley("Mention");
  static final Node PROPOSITION = parley("Proposition");
  static final Node PERSON = parley("Person");
  static final Node STATE = parley("State");

  /** The classes of those who act. */
  static final ImmutableSet<Node> ACTORS =
      ImmutableSet.of(
          PERSON,
          STATE,
          parley("Actor"),
          parley("Organization"),
          parley("Alliance"),
          parley("ArmedForce"),
          parley("Publisher"),
          parley("Group"));

  /** The classes of territories. */
  static final ImmutableSet<Node> TERRITORIES =
      ImmutableSet.of(STATE, parley("Territory"), parley("Region"), parley("City"));

  static final Node IN_DOCUMENT = parley("inDocument");
  static final Node IN_SENTENCE = parley("inSentence");
  static final Node INDEX = parley("index");
  static final Node TEXT = parley("text");
  static final Node RULE = parley("rule");
  static final Node SPEAKER = parley("speaker");
  static final Node ACCORDING_TO = parley("accordingTo");
  static final Node REFERS_TO = parley("refersTo");
  static final Node ADDRESSEE = parley("addressee");
  static final Node SPEECH_ACT = parley("speechAct");
  static final Node POLARITY = parley("polarity");
  static final Node NEGATIVE = parley("Negative");
  static final Node MODALITY = parley("modality");
  static final Node ACTUAL = parley("Actual");
  static final Node WITHHELD = parley("withheld");
  static final Node QUOTE = parley("quote");
  static final Node STATED_PROPOSITION = parley("proposition");
  static final Node WITHIN = parley("within");
  static final Node CODED_AS = parley("codedAs");
  static final Node REPORTS = parley("reports");
  static final Node EVENT_TYPE = parley("eventType");
  static final Node INITIATOR = parley("initiator");
  static final Node TARGET = parley("target");
  static final Node PARTICIPANT = parley("participant");
  static final Node LOCATION = parley("location");
  static final Node TIME = parley("time");
  static final Node BEGIN = parley("begin");
  static final Node FINISH = parley("end");
  static final Node CONDITION_KIND = parley("conditionKind");
  static final Node CONDITION_TEXT = parley("conditionText");
  static final Node CONSEQUENCE_TEXT = parley("consequenceText");
  static final Node REQUIRES = parley("requires");
  static final Node GOVERNS = parley("governs");
  static final Node SET_BY = parley("setBy");
  static final Node SET_FOR = parley("setFor");
  static final Node MEMBER_OF = parley("memberOf");
  static final Node ANY_OF = parley("AnyOf");
  static final Node ALL_OF = parley("AllOf");
  static final Node PLOVER_CODE = parley("ploverCode");
  static final Node DEADLINE = parley("deadline");
  static final Node OF_TERRITORY = parley("territory");
  static final Node STATUS = parley("status");
  static final Node OBJECT = parley("object");
  static final Node MODE = parley("mode");
  static final Node VIEWPOINT = parley("viewpoint");
  static final Node LINKED_ENTITY = parley("entity");
  static final Node ITEM = parley("item");
  static final Node SCORE = parley("score");
  static final Node DEMAND = parley("Demand");
  static final Node ACCUSATION = parley("Accusation");

  static final Node HAS_TARGET = oa("hasTarget");
  static final Node HAS_SELECTOR = oa("hasSelector");
  static final Node START = oa("start");
  static final Node END = oa("end");
  static final Node EXACT = oa("exact");

  private Terms() {}

  /** Whether an IRI is a term of the ontology or a type of event: these share one page. */
  static boolean isOntologyTerm(String iri) {
    return iri.startsWith(PARLEY) || iri.startsWith(EVENT);
  }

  /** The anchor of a term on the ontology's page: {@code speaker}, {@code event.Attack}. */
  static String anchor(String iri) {
    return iri.startsWith(EVENT)
        ? "event." + iri.substring(EVENT.length())
        : iri.substring(PARLEY.length());
  }

  private static Node parley(String name) {
    return NodeFactory.createURI(PARLEY + name);
  }

  private static Node oa(String name) {
    return NodeFactory.createURI(OA + name);
  }

  private static Node skos(String name) {
    return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + name);
  }
}
