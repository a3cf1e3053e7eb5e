package org.parley.rdf;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.extract.StatusMode;
import org.parley.link.EntityType;
import org.parley.link.Mention;

/** The files of {@code ontology/} against the constants, the enumerations and one another. */
class OntologyTest {
  private static final Model ONTOLOGY = read("parley.ttl");
  private static final Model ALIGNMENTS = read("alignments.ttl");
  private static final IRI IRI_OF_ONTOLOGY = Values.iri("https://w3id.org/parley/ontology");

  /** The types of PLOVER; the scheme has a top concept for each. */
  private static final ImmutableSortedSet<String> PLOVER =
      ImmutableSortedSet.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "RETREAT",
          "DEMAND",
          "DISAPPROVE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT",
          "FIGHT",
          "INVESTIGATE");

  @Test
  void termsAreTheConstants() {
    assertEquals(sorted(Terms.all()), sorted(subjects(Terms.NAMESPACE)));
  }

  @Test
  void everyTermIsDefinedInEnglishWithAnExample() {
    for (IRI term : subjects(Terms.NAMESPACE)) {
      assertDescribed(term, RDFS.LABEL);
    }
  }

  @Test
  void everyEventTypeIsDefinedInEnglishWithAnExample() {
    for (IRI type : subjects(Terms.EVENT_NAMESPACE)) {
      assertDescribed(type, SKOS.PREF_LABEL);
      assertDescribed(type, RDFS.LABEL);
    }
  }

  private static void assertDescribed(IRI term, IRI label) {
    for (IRI property : ImmutableList.of(label, SKOS.DEFINITION, SKOS.EXAMPLE)) {
      Set<Value> values = ONTOLOGY.filter(term, property, null).objects();
      assertEquals(1, values.size(), term + " " + property);
      Literal literal = (Literal) values.iterator().next();
      assertEquals("en", literal.getLanguage().orElse(""), term + " " + property);
      assertFalse(literal.getLabel().isBlank());
    }
    assertTrue(ONTOLOGY.contains(term, RDFS.ISDEFINEDBY, IRI_OF_ONTOLOGY), term.toString());
  }

  @Test
  void everyEventTypeIsATopConceptOrNarrowerThanOne() {
    for (IRI type : eventTypes()) {
      assertTrue(ONTOLOGY.contains(type, SKOS.IN_SCHEME, Terms.EVENT_SCHEME), type.toString());
      boolean top = ONTOLOGY.contains(type, SKOS.TOP_CONCEPT_OF, Terms.EVENT_SCHEME);
      assertEquals(top, ONTOLOGY.contains(Terms.EVENT_SCHEME, SKOS.HAS_TOP_CONCEPT, type));
      Set<Value> broader = ONTOLOGY.filter(type, SKOS.BROADER, null).objects();
      assertEquals(top ? 0 : 1, broader.size(), type.toString());
      for (Value value : broader) {
        assertTrue(ONTOLOGY.contains((IRI) value, SKOS.TOP_CONCEPT_OF, Terms.EVENT_SCHEME));
        assertEquals(codes((IRI) value, Terms.PLOVER_CODE), codes(type, Terms.PLOVER_CODE));
      }
      assertTrue(type.getLocalName().matches("(\\p{Lu}\\p{Ll}+)+"), type.toString());
    }
  }

  @Test
  void everyPloverTypeIsATopConceptOfItsName() {
    ImmutableList<IRI> coded =
        eventTypes().stream()
            .filter(type -> ONTOLOGY.contains(type, SKOS.TOP_CONCEPT_OF, null))
            .filter(type -> !codes(type, Terms.PLOVER_CODE).isEmpty())
            .collect(toImmutableList());
    assertEquals(
        PLOVER, sortedNames(coded.stream().map(t -> t.getLocalName().toUpperCase(Locale.ROOT))));
    for (IRI type : coded) {
      assertEquals(
          ImmutableSet.of(type.getLocalName().toUpperCase(Locale.ROOT)),
          codes(type, Terms.PLOVER_CODE));
      assertEquals(1, codes(type, Terms.CAMEO_CODE).size());
    }
  }

  @Test
  void cameoCodesAreDigits() {
    for (Value code : ONTOLOGY.filter(null, Terms.CAMEO_CODE, null).objects()) {
      assertTrue(code.stringValue().matches("(0[1-9]|1\\d|20)\\d{0,2}"), code.stringValue());
    }
  }

  @Test
  void enumerationsHaveTheConstantsOfTheFindings() {
    assertMembers("SpeechAct", Stream.of(SpeechAct.values()).map(Terms::of));
    assertMembers("Polarity", Stream.of(Polarity.values()).map(Terms::of));
    assertMembers("Modality", Stream.of(Modality.values()).map(Terms::of));
    assertMembers("Quoting", Stream.of(Quoting.values()).map(Terms::of));
    assertMembers("StatusMode", Stream.of(StatusMode.values()).map(Terms::of));
    assertMembers("MentionKind", Stream.of(Mention.Kind.values()).map(Terms::of));
    assertMembers("ConditionKind", Terms.CONDITION_KINDS.stream());
    assertMembers("StatusType", Terms.STATUS_PROPERTIES.stream());
  }

  private static void assertMembers(String enumeration, Stream<IRI> constants) {
    assertEquals(
        constants.map(IRI::getLocalName).collect(toImmutableSortedSet(naturalOrder())),
        sorted(iris(ONTOLOGY.filter(null, RDF.TYPE, Terms.named(enumeration)).subjects())));
  }

  @Test
  void typesOfStatusArePropertiesToo() {
    for (IRI type : Terms.STATUS_PROPERTIES) {
      assertTrue(ONTOLOGY.contains(type, RDF.TYPE, OWL.OBJECTPROPERTY), type.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void typesOfEntitiesAreClassesBelowEntity(EntityType type) {
    IRI term = Terms.named(type.localName());
    assertTrue(above(ONTOLOGY, term).contains(Terms.named("Entity")));
    assertEquals(type.isTerritory(), above(ONTOLOGY, term).contains(Terms.named("Territory")));
  }

  @Test
  void hearsayIsNoEvent() {
    Model all = new LinkedHashModel(ONTOLOGY);
    all.addAll(ALIGNMENTS);
    IRI event = Values.iri("http://semanticweb.cs.vu.nl/2009/11/sem/Event");
    assertTrue(above(all, Terms.EVENT).contains(event));
    assertFalse(above(all, Terms.REPORTED_EVENT).contains(event));
    assertFalse(above(all, Terms.CLAIM).contains(event));
    assertFalse(above(ONTOLOGY, Terms.REPORTED_EVENT).contains(Terms.EVENT));
    assertTrue(ONTOLOGY.contains(Terms.REPORTED_EVENT, OWL.DISJOINTWITH, Terms.EVENT));
  }

  @Test
  void nothingIsAnActivityAndAnEntityOfProv() {
    Model all = new LinkedHashModel(ONTOLOGY);
    all.addAll(ALIGNMENTS);
    String prov = "http://www.w3.org/ns/prov#";
    // Claims are quoted from documents, which makes them entities there; they are events as well.
    for (IRI term : ImmutableList.of(Terms.CLAIM, Terms.EVENT, Terms.REPORTED_EVENT)) {
      assertFalse(above(all, term).contains(Values.iri(prov, "Activity")));
    }
    assertTrue(above(all, Terms.RUN).contains(Values.iri(prov, "Activity")));
    assertFalse(above(all, Terms.RUN).contains(Values.iri(prov, "Entity")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parley.ttl", "alignments.ttl", "shapes.ttl"})
  void filesNameOnlyTermsThatExist(String name) throws IOException {
    assertNamesTerms(text(name), read(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parley.ttl", "alignments.ttl"})
  void filesHaveNoBlankNodes(String name) {
    assertEquals(
        ImmutableList.of(),
        read(name).stream()
            .filter(
                statement -> statement.getSubject().isBNode() || statement.getObject().isBNode())
            .collect(toImmutableList()));
  }

  @Test
  void lexiconNamesOnlyEventTypesThatExist() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data", "lexicon"))) {
      ImmutableList<Path> found = files.collect(toImmutableList());
      assertFalse(found.isEmpty());
      ImmutableSet<String> names =
          eventTypes().stream().map(IRI::getLocalName).collect(toImmutableSet());
      for (Path file : found) {
        assertEquals(
            ImmutableSet.of(),
            Sets.difference(matches("(?m)^ +type: *(\\w+)", Files.readString(file, UTF_8)), names));
      }
    }
  }

  @Test
  void examplesOfThePageAreTurtleAndNameOnlyTermsThatExist() throws IOException {
    String page = Files.readString(Path.of("docs", "ontology.md"), UTF_8);
    ImmutableList<String> examples =
        Pattern.compile("(?s)```turtle\n(.*?)```")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .collect(toImmutableList());
    assertEquals(3, examples.size());
    for (String example : examples) {
      assertNamesTerms(example, Rio.parse(new StringReader(example), "", RDFFormat.TURTLE));
    }
    assertNamesTerms(page, new LinkedHashModel());
  }

  /** Terms as nodes and, in messages, comments and queries, as prefixed names. */
  private static void assertNamesTerms(String text, Model model) {
    ImmutableSet<String> known =
        Stream.concat(subjects(Terms.NAMESPACE).stream(), subjects(Terms.EVENT_NAMESPACE).stream())
            .map(IRI::stringValue)
            .collect(toImmutableSet());
    Set<String> named =
        model.stream()
            .flatMap(s -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject()))
            .filter(Value::isIRI)
            .map(Value::stringValue)
            .filter(OntologyTest::isOurs)
            .collect(toCollection(HashSet::new));
    matches("\\bparley:(\\w+)", text).forEach(name -> named.add(Terms.NAMESPACE + name));
    matches("\\bevent:(\\w+)", text).forEach(name -> named.add(Terms.EVENT_NAMESPACE + name));
    assertEquals(ImmutableSet.of(), Sets.difference(named, known));
  }

  private static boolean isOurs(String iri) {
    return iri.startsWith(Terms.NAMESPACE) || iri.startsWith(Terms.EVENT_NAMESPACE);
  }

  private static ImmutableSet<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<IRI> eventTypes() {
    return iris(ONTOLOGY.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects());
  }

  private static ImmutableSet<String> codes(IRI type, IRI property) {
    return ONTOLOGY.filter(type, property, null).objects().stream()
        .map(Value::stringValue)
        .collect(toImmutableSet());
  }

  /** A class and all classes above it. */
  private static Set<Value> above(Model model, Value term) {
    Set<Value> above = new HashSet<>();
    above.add(term);
    for (Value parent : model.filter((Resource) term, RDFS.SUBCLASSOF, null).objects()) {
      above.addAll(above(model, parent));
    }
    return above;
  }

  private static ImmutableSet<IRI> subjects(String namespace) {
    return iris(ONTOLOGY.subjects()).stream()
        .filter(iri -> iri.getNamespace().equals(namespace))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<IRI> iris(Set<Resource> resources) {
    return resources.stream().filter(Value::isIRI).map(IRI.class::cast).collect(toImmutableSet());
  }

  private static ImmutableSortedSet<String> sorted(Set<IRI> iris) {
    return sortedNames(iris.stream().map(IRI::getLocalName));
  }

  private static ImmutableSortedSet<String> sortedNames(Stream<String> names) {
    return names.collect(toImmutableSortedSet(naturalOrder()));
  }

  private static Model read(String name) {
    try (Reader in = new StringReader(text(name))) {
      return Rio.parse(in, "", RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) throws IOException {
    return Resources.toString(Resources.getResource("ontology/" + name), UTF_8);
  }
}
