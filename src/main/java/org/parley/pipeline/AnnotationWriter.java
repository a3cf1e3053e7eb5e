package org.parley.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.Event;
import org.parley.extract.Modality;
import org.parley.extract.Names;
import org.parley.extract.Polarity;
import org.parley.extract.TerritorialStatus;
import org.parley.extract.TimeValue;
import org.parley.link.Entity;
import org.parley.link.Mention;
import org.parley.link.Resolutions;
import org.parley.text.Document;
import org.parley.text.Phrase;
import org.parley.text.Sentence;
import org.parley.text.Span;

/**
 * Writes an interpretation as one JSON object on one line: the stand-off annotation format told in
 * {@code docs/annotations.md}.
 */
public final class AnnotationWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final PloverCoding plover;
  private final UnaryOperator<@Nullable String> iriOf;

  /**
   * @param plover says what an event is in PLOVER
   * @param iriOf the IRI of a document id
   */
  public AnnotationWriter(PloverCoding plover, UnaryOperator<@Nullable String> iriOf) {
    this.plover = plover;
    this.iriOf = iriOf;
  }

  /** The JSON object, without a line end. */
  public String write(Interpretation interpretation) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      Document document = interpretation.analysis().document();
      json.writeStartObject();
      json.writeStringField("document", document.name());
      json.writeStringField("iri", iriOf.apply(document.id()));
      LocalDate date = document.metadata().date();
      json.writeStringField("date", date == null ? null : date.toString());
      json.writeNumberField("length", document.text().length());
      json.writeArrayFieldStart("sentences");
      for (Sentence sentence : interpretation.analysis().sentences()) {
        span(json, sentence.span());
      }
      json.writeEndArray();
      new Body(json, interpretation.resolutions()).write(interpretation);
      json.writeEndObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("writing to memory failed", e);
    }
    return out.toString();
  }

  private static void span(JsonGenerator json, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private final class Body {
    private final JsonGenerator json;
    private final Resolutions resolutions;

    Body(JsonGenerator json, Resolutions resolutions) {
      this.json = json;
      this.resolutions = resolutions;
    }

    void write(Interpretation interpretation) throws IOException {
      json.writeArrayFieldStart("entities");
      for (Entity entity : resolutions.entities()) {
        entity(entity);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("claims");
      for (Claim claim : interpretation.findings().claims()) {
        claim(claim);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("events");
      ImmutableMap<Integer, String> codes = plover.codes(interpretation);
      for (Event event : interpretation.findings().events()) {
        event(event, codes.get(event.id()));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("conditions");
      for (Condition condition : interpretation.findings().conditions()) {
        condition(condition);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("statuses");
      int number = 0;
      for (TerritorialStatus status : interpretation.findings().statuses()) {
        for (Entity territory : resolutions.of(status.territory())) {
          for (Optional<Entity> object : all(status.object())) {
            status(status, territory, object, number++);
          }
        }
      }
      json.writeEndArray();
    }

    private void entity(Entity entity) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", idOf(entity));
      json.writeStringField("type", entity.type().localName());
      json.writeStringField("label", entity.label());
      json.writeStringField("wikidata", entity.wikidata());
      if (entity.score() == null) {
        json.writeNullField("score");
      } else {
        json.writeNumberField("score", entity.score());
      }
      json.writeArrayFieldStart("mentions");
      for (Mention mention : entity.mentions()) {
        json.writeStartObject();
        json.writeNumberField("start", mention.span().start());
        json.writeNumberField("end", mention.span().end());
        json.writeStringField("kind", Ascii.toLowerCase(mention.kind().name()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id("c", claim.id()));
      json.writeStringField("type", Names.camel(claim.act()));
      json.writeStringField("speaker", one(claim.speaker()));
      json.writeFieldName("speakerSpan");
      span(json, claim.speaker() == null ? null : claim.speaker().span());
      json.writeStringField("addressee", one(claim.addressee()));
      json.writeFieldName("cue");
      span(json, claim.cue());
      json.writeArrayFieldStart("content");
      for (Span part : claim.content()) {
        span(json, part);
      }
      json.writeEndArray();
      json.writeStringField("quoted", Ascii.toLowerCase(claim.quoting().name()));
      json.writeBooleanField("negated", claim.negated());
      json.writeStringField("rule", claim.rule());
      json.writeEndObject();
    }

    private void event(Event event, @Nullable String code) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id("v", event.id()));
      json.writeStringField("type", event.type());
      json.writeStringField("plover", code);
      json.writeFieldName("trigger");
      span(json, event.trigger());
      all("initiator", event.initiators());
      all("target", event.targets());
      all("location", event.locations());
      json.writeStringField("time", iso(event.time()));
      json.writeBooleanField("negated", event.polarity() == Polarity.NEGATIVE);
      json.writeStringField("modality", modality(event.modality()));
      json.writeStringField("claim", id("c", event.claim()));
      json.writeStringField("rule", event.rule());
      json.writeEndObject();
    }

    private void condition(Condition condition) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id("k", condition.id()));
      json.writeStringField("kind", condition.kind());
      json.writeFieldName("connective");
      span(json, condition.connective());
      json.writeFieldName("condition");
      span(json, condition.condition());
      json.writeFieldName("consequence");
      span(json, condition.consequence());
      json.writeStringField("speaker", one(condition.speaker()));
      json.writeStringField("addressee", one(condition.addressee()));
      json.writeStringField("set", id("s", condition.set()));
      json.writeStringField("deadline", iso(condition.deadline()));
      json.writeStringField("claim", id("c", condition.claim()));
      json.writeStringField("rule", condition.rule());
      json.writeEndObject();
    }

    /** Whoever a phrase means, each once; one nobody where it means nobody. */
    private ImmutableList<Optional<Entity>> all(@Nullable Phrase phrase) {
      ImmutableList<Entity> entities = phrase == null ? ImmutableList.of() : resolutions.of(phrase);
      return entities.isEmpty()
          ? ImmutableList.of(Optional.empty())
          : entities.stream().map(Optional::of).collect(ImmutableList.toImmutableList());
    }

    /** Of two who are named in one phrase each gets a status of its own. */
    private void status(
        TerritorialStatus status, Entity territory, Optional<Entity> object, int number)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id("t", number));
      json.writeStringField("territory", idOf(territory));
      json.writeStringField("status", status.status());
      json.writeStringField("object", object.map(Body::idOf).orElse(null));
      json.writeStringField("mode", Ascii.toLowerCase(status.mode().name()));
      json.writeBooleanField("negated", status.negated());
      json.writeFieldName("span");
      span(json, status.span());
      json.writeStringField("claim", id("c", status.claim()));
      json.writeStringField("time", iso(status.time()));
      json.writeStringField("rule", status.rule());
      json.writeEndObject();
    }

    private @Nullable String one(@Nullable Phrase phrase) {
      if (phrase == null) {
        return null;
      }
      ImmutableList<Entity> entities = resolutions.of(phrase);
      return entities.isEmpty() ? null : idOf(entities.get(0));
    }

    /** Each once, though two phrases of a list can mean the same. */
    private void all(String role, Collection<Phrase> phrases) throws IOException {
      Set<String> ids = new LinkedHashSet<>();
      for (Phrase phrase : phrases) {
        resolutions.of(phrase).forEach(entity -> ids.add(idOf(entity)));
      }
      json.writeArrayFieldStart(role);
      for (String id : ids) {
        json.writeString(id);
      }
      json.writeEndArray();
    }

    private static String idOf(Entity entity) {
      return "e" + (entity.id() + 1);
    }
  }

  private static @Nullable String id(String letter, @Nullable Integer number) {
    return number == null ? null : letter + (number + 1);
  }

  private static @Nullable String iso(@Nullable TimeValue time) {
    return time == null ? null : time.iso();
  }

  private static String modality(Modality modality) {
    return Ascii.toLowerCase(modality.name());
  }
}
