package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Reads one gazetteer file in Turtle. Whatever is not an entry of the known shape is an error: a
 * misspelt property would otherwise silently take a name out of all graphs.
 */
final class GazetteerReader extends AbstractRDFHandler implements ParseLocationListener {
  private static final String CLASSES = "https://w3id.org/parley/ontology#";
  private static final Pattern KEYED = Pattern.compile(".*[/#]([a-z0-9]+(?:-[a-z0-9]+)*)");

  private final String file;
  private final Map<Resource, Draft> drafts = new LinkedHashMap<>();
  private long line;

  private GazetteerReader(String file) {
    this.file = file;
  }

  /**
   * The entries of a file in its order.
   *
   * @param file its name for messages
   */
  static ImmutableList<GazetteerEntry> read(String file, byte[] turtle) throws ProblemException {
    GazetteerReader reader = new GazetteerReader(file);
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(reader);
    parser.setParseLocationListener(reader);
    try {
      parser.parse(new ByteArrayInputStream(turtle), CLASSES);
      ImmutableList.Builder<GazetteerEntry> entries = ImmutableList.builder();
      for (Draft draft : reader.drafts.values()) {
        entries.add(draft.entry());
      }
      return entries.build();
    } catch (BadEntry e) {
      throw new ProblemException(e.problem, e);
    } catch (RDFParseException e) {
      long at = e.getLineNumber() > 0 ? e.getLineNumber() : reader.line;
      throw new ProblemException(
          reader.problem(
              at, e.getMessage(), "this is no Turtle", "correct it there or just before"),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  @Override
  public void parseLocationUpdate(long lineNumber, long columnNumber) {
    line = lineNumber;
  }

  @Override
  public void handleStatement(Statement statement) throws RDFHandlerException {
    Draft draft = drafts.computeIfAbsent(statement.getSubject(), this::draft);
    String property = statement.getPredicate().stringValue();
    if (property.equals(RDF.TYPE.stringValue())) {
      draft.setType(statement.getObject());
      return;
    }
    GazetteerProperty known = GazetteerProperty.of(property);
    if (known == null) {
      throw bad(
          property,
          "an entry has a property that is not known",
          "use rdf:type or one of "
              + Arrays.stream(GazetteerProperty.values())
                  .map(GazetteerProperty::localName)
                  .collect(Collectors.joining(", ")));
    }
    draft.add(known, statement.getObject());
  }

  private Draft draft(Resource subject) {
    Matcher matcher = KEYED.matcher(subject.isIRI() ? subject.stringValue() : "");
    if (!matcher.matches()) {
      throw bad(
          subject.toString(),
          "an entry has no usable IRI",
          "end it with lower-case ASCII letters, digits and hyphens");
    }
    return new Draft(matcher.group(1), line);
  }

  private Problem problem(long at, @Nullable String value, String message, String cure) {
    return new Problem(Code.BAD_GAZETTEER, at > 0 ? file + ":" + at : file, value, message, cure);
  }

  private BadEntry bad(String value, String message, String cure) {
    return new BadEntry(problem(line, value, message, cure));
  }

  /** Carries a problem through the parser, whose handlers may throw nothing checked. */
  private static final class BadEntry extends RDFHandlerException {
    private final transient Problem problem;

    BadEntry(Problem problem) {
      super(problem.line());
      this.problem = problem;
    }
  }

  private final class Draft {
    private final String key;
    private final long begin;
    private final ImmutableListMultimap.Builder<GazetteerProperty, String> values =
        ImmutableListMultimap.builder();
    private final Map<GazetteerProperty, String> singles = new LinkedHashMap<>();
    private @Nullable EntityType type;

    Draft(String key, long begin) {
      this.key = key;
      this.begin = begin;
    }

    void setType(Value value) {
      for (EntityType known : EntityType.values()) {
        if (value.stringValue().equals(CLASSES + known.localName())) {
          if (type != null) {
            throw bad(value.stringValue(), "an entry has two types", "leave the narrower one");
          }
          type = known;
          return;
        }
      }
      throw bad(
          value.stringValue(),
          "an entry has a type that is not known",
          "use one of "
              + Arrays.stream(EntityType.values())
                  .map(EntityType::localName)
                  .collect(Collectors.joining(", ")));
    }

    void add(GazetteerProperty property, Value value) {
      String text = value.stringValue();
      String language =
          value instanceof Literal literal ? literal.getLanguage().orElse(null) : null;
      if (!value.isLiteral() || !property.shape().fits(text, language)) {
        throw bad(
            text,
            property.localName() + " has a value of the wrong shape",
            "write " + property.shape().description);
      }
      if (!property.isSingle()) {
        values.put(property, text);
      } else if (singles.put(property, text) != null) {
        throw bad(text, "an entry has " + property.localName() + " twice", "leave one");
      }
    }

    GazetteerEntry entry() {
      String label = singles.get(GazetteerProperty.LABEL);
      String source = singles.get(GazetteerProperty.SOURCE);
      String item = singles.get(GazetteerProperty.WIKIDATA_ID);
      if (type == null || label == null) {
        throw incomplete("an entry has no " + (type == null ? "type" : "label"), "add one");
      }
      if (item != null && source == null) {
        throw incomplete(
            "an entry has a Wikidata item without dcterms:source", "say where the item is stated");
      }
      ImmutableListMultimap<GazetteerProperty, String> lists = values.build();
      return new GazetteerEntry(
          key,
          type,
          label,
          lists.get(GazetteerProperty.ALT_LABEL),
          lists.get(GazetteerProperty.DEMONYM),
          lists.get(GazetteerProperty.ADJECTIVE),
          lists.get(GazetteerProperty.METONYM),
          lists.get(GazetteerProperty.KIND_NOUN),
          lists.get(GazetteerProperty.CONTEXT_WORD),
          singles.get(GazetteerProperty.ISO_3166),
          item,
          source,
          singles.get(GazetteerProperty.NOTE),
          Integer.parseInt(singles.getOrDefault(GazetteerProperty.SITELINKS, "0")),
          singles.get(GazetteerProperty.COORDINATES));
    }

    private BadEntry incomplete(String message, String cure) {
      return new BadEntry(problem(begin, key, message, cure));
    }
  }
}
