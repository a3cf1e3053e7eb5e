package org.parley.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties that an entry of a gazetteer file may have, and the shape of their values. */
enum GazetteerProperty {
  LABEL("http://www.w3.org/2000/01/rdf-schema#label", Shape.ENGLISH, true),
  ALT_LABEL("http://www.w3.org/2004/02/skos/core#altLabel", Shape.ENGLISH, false),
  DEMONYM("https://w3id.org/parley/ontology#demonym", Shape.ENGLISH, false),
  ADJECTIVE("https://w3id.org/parley/ontology#adjective", Shape.ENGLISH, false),
  /** For readers and for what comes with Wikidata items; linking goes by metonyms. */
  CAPITAL("https://w3id.org/parley/ontology#capital", Shape.ENGLISH, false),
  METONYM("https://w3id.org/parley/ontology#metonym", Shape.ENGLISH, false),
  KIND_NOUN("https://w3id.org/parley/ontology#kindNoun", Shape.ENGLISH, false),
  CONTEXT_WORD("https://w3id.org/parley/ontology#contextWord", Shape.ENGLISH, false),
  NOTE("http://www.w3.org/2004/02/skos/core#note", Shape.ENGLISH, true),
  ISO_3166("https://w3id.org/parley/ontology#iso3166", Shape.COUNTRY_CODE, true),
  WIKIDATA_ID("https://w3id.org/parley/ontology#wikidataId", Shape.ITEM, true),
  SOURCE("http://purl.org/dc/terms/source", Shape.PLAIN, true),
  SITELINKS("https://w3id.org/parley/ontology#sitelinks", Shape.COUNT, true),
  COORDINATES("https://w3id.org/parley/ontology#coordinates", Shape.POINT, true);

  /** The shape of a value, as users are told about it. */
  enum Shape {
    ENGLISH("a text in English, such as \"Denmark\"@en", "\\S(?:.*\\S)?", true),
    PLAIN("a text without language tag", "\\S(?:.*\\S)?", false),
    COUNTRY_CODE("two capital letters, such as \"DK\"", "[A-Z]{2}", false),
    ITEM("a Wikidata item, such as \"Q35\"", "Q[1-9][0-9]*", false),
    COUNT("a number, such as \"280\"", "[0-9]{1,9}", false),
    POINT(
        "longitude and latitude, such as \"Point(12.57 55.68)\"",
        "Point\\(-?[0-9]{1,3}(\\.[0-9]+)? -?[0-9]{1,2}(\\.[0-9]+)?\\)",
        false);

    final String description;
    private final Pattern form;
    private final boolean english;

    Shape(String description, String form, boolean english) {
      this.description = description;
      this.form = Pattern.compile(form);
      this.english = english;
    }

    boolean fits(String value, @Nullable String language) {
      return english == (language != null)
          && (language == null || language.equals("en"))
          && form.matcher(value).matches();
    }
  }

  private static final ImmutableMap<String, GazetteerProperty> BY_IRI =
      Maps.uniqueIndex(Arrays.asList(values()), property -> property.iri);

  private final String iri;
  private final Shape shape;
  private final boolean single;

  GazetteerProperty(String iri, Shape shape, boolean single) {
    this.iri = iri;
    this.shape = shape;
    this.single = single;
  }

  static @Nullable GazetteerProperty of(String iri) {
    return BY_IRI.get(iri);
  }

  Shape shape() {
    return shape;
  }

  /** Whether an entry may have it only once. */
  boolean isSingle() {
    return single;
  }

  /** The part of the IRI after its namespace. */
  String localName() {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
