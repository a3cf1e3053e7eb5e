package org.parley.serve.graph;

import com.google.common.collect.ImmutableSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of the ontology, and of those it builds on, that the pages treat specially. */
public final class Terms {
  /** The namespace of the ontology. */
  public static final String PARLEY = "https://w3id.org/parley/ontology#";

  /** The namespace of the types of events. */
  static final String EVENT = "https://w3id.org/parley/event#";

  private static final String OA = "http://www.w3.org/ns/oa#";

  public static final Node TYPE = RDF.Nodes.type;
  public static final Node LABEL = RDFS.Nodes.label;
  static final Node COMMENT = RDFS.Nodes.comment;
  static final Node TITLE = DCTerms.title.asNode();
  public static final Node DATE = DCTerms.date.asNode();
  public static final Node LICENCE = DCTerms.license.asNode();
  public static final Node RIGHTS = DCTerms.rights.asNode();
  public static final Node PUBLISHER = DCTerms.publisher.asNode();
  static final Node DEFINITION = skos("definition");
  static final Node PREF_LABEL = skos("prefLabel");
  public static final Node EXACT_MATCH = skos("exactMatch");
  public static final Node CLOSE_MATCH = skos("closeMatch");
  public static final Node ALT_LABEL = skos("altLabel");
  public static final Node URL = NodeFactory.createURI("https://schema.org/url");

  public static final Node DOCUMENT = parley("Document");
  public static final Node SENTENCE = parley("Sentence");
  public static final Node CLAIM = parley("Claim");
  public static final Node EVENT_CLASS = parley("Event");
  static final Node REPORTED_EVENT = parley("ReportedEvent");
  public static final Node CONDITION = parley("Condition");
  static final Node CONDITION_SET = parley("ConditionSet");
  public static final Node TERRITORIAL_STATUS = parley("TerritorialStatus");
  static final Node MENTION = parley("Mention");
  static final Node PROPOSITION = parley("Proposition");
  static final Node PERSON = parley("Person");
  public static final Node STATE = parley("State");

  /** The classes of those who act. */
  public static final ImmutableSet<Node> ACTORS =
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
  public static final ImmutableSet<Node> TERRITORIES =
      ImmutableSet.of(STATE, parley("Territory"), parley("Region"), parley("City"));

  public static final Node IN_DOCUMENT = parley("inDocument");
  public static final Node IN_SENTENCE = parley("inSentence");
  public static final Node INDEX = parley("index");
  public static final Node TEXT = parley("text");
  public static final Node EXCERPT = parley("excerpt");
  public static final Node RULE = parley("rule");
  public static final Node SPEAKER = parley("speaker");
  public static final Node ACCORDING_TO = parley("accordingTo");
  public static final Node REFERS_TO = parley("refersTo");
  public static final Node ADDRESSEE = parley("addressee");
  public static final Node SPEECH_ACT = parley("speechAct");
  public static final Node POLARITY = parley("polarity");
  public static final Node NEGATIVE = parley("Negative");
  public static final Node MODALITY = parley("modality");
  public static final Node ACTUAL = parley("Actual");
  public static final Node WITHHELD = parley("withheld");
  public static final Node QUOTE = parley("quote");
  public static final Node STATED_PROPOSITION = parley("proposition");
  public static final Node WITHIN = parley("within");
  public static final Node CODED_AS = parley("codedAs");
  public static final Node REPORTS = parley("reports");
  public static final Node EVENT_TYPE = parley("eventType");
  public static final Node INITIATOR = parley("initiator");
  public static final Node TARGET = parley("target");
  public static final Node PARTICIPANT = parley("participant");
  public static final Node LOCATION = parley("location");
  public static final Node TIME = parley("time");
  public static final Node BEGIN = parley("begin");
  public static final Node FINISH = parley("end");
  public static final Node CONDITION_KIND = parley("conditionKind");
  public static final Node CONDITION_TEXT = parley("conditionText");
  public static final Node CONSEQUENCE_TEXT = parley("consequenceText");
  public static final Node REQUIRES = parley("requires");
  public static final Node GOVERNS = parley("governs");
  public static final Node SET_BY = parley("setBy");
  public static final Node SET_FOR = parley("setFor");
  public static final Node MEMBER_OF = parley("memberOf");
  public static final Node ANY_OF = parley("AnyOf");
  static final Node ALL_OF = parley("AllOf");
  static final Node PLOVER_CODE = parley("ploverCode");
  public static final Node DEADLINE = parley("deadline");
  public static final Node OF_TERRITORY = parley("territory");
  public static final Node STATUS = parley("status");
  public static final Node OBJECT = parley("object");
  public static final Node MODE = parley("mode");
  public static final Node VIEWPOINT = parley("viewpoint");
  public static final Node LINKED_ENTITY = parley("entity");
  public static final Node ITEM = parley("item");
  public static final Node SCORE = parley("score");
  static final Node DEMAND = parley("Demand");
  public static final Node ACCUSATION = parley("Accusation");

  public static final Node HAS_TARGET = oa("hasTarget");
  public static final Node HAS_SELECTOR = oa("hasSelector");
  public static final Node START = oa("start");
  public static final Node END = oa("end");
  public static final Node EXACT = oa("exact");

  private Terms() {}

  /** Whether an IRI is a term of the ontology or a type of event: these share one page. */
  static boolean isOntologyTerm(String iri) {
    return iri.startsWith(PARLEY) || iri.startsWith(EVENT);
  }

  /** The anchor of a term on the ontology's page: {@code speaker}, {@code event.Attack}. */
  public static String anchor(String iri) {
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
