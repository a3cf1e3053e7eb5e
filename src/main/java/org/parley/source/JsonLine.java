package org.parley.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Metadata;

/**
 * A document in a line of JSON Lines: {@code {"text": "…", "date": "2022-03-08", …}}.
 *
 * <p>Keys are {@code text}, which must be there, and {@code id, title, date, publisher, url, lang}.
 * Others are read over: dumps of news have many more.
 */
final class JsonLine {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String place;
  private final JsonNode object;

  private JsonLine(String place, JsonNode object) {
    this.place = place;
    this.object = object;
  }

  /**
   * @param place file and line
   * @throws ProblemException {@code BAD_JSON_LINE}, {@code BAD_DATE} or {@code BAD_URL}
   */
  static Draft read(String place, String line) throws ProblemException {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JsonProcessingException wrong) {
      throw problem(
          place,
          line.strip(),
          "not JSON" + column(wrong.getLocation()),
          "write one JSON object in each line");
    }
    if (!object.isObject()) {
      throw problem(place, line.strip(), "not a JSON object", "write one JSON object in each line");
    }
    return new JsonLine(place, object).draft();
  }

  private static String column(@Nullable JsonLocation location) {
    return location == null ? "" : " from column " + location.getColumnNr() + " on";
  }

  private Draft draft() throws ProblemException {
    return new Draft(
        Fields.line(value("id")),
        text(),
        new Metadata(
            Fields.line(value("title")),
            Fields.date(place, value("date")),
            Fields.line(value("publisher")),
            Fields.url(place, value("url")),
            Fields.language(Code.BAD_JSON_LINE, place, value("lang")),
            Fields.line(value("licence")),
            Fields.showing(Code.BAD_JSON_LINE, place, value("show"))));
  }

  private String text() throws ProblemException {
    JsonNode text = object.get("text");
    if (text == null || text.isNull()) {
      throw problem(place, null, "no text", "put the article under the key \"text\"");
    }
    if (!text.isTextual()) {
      throw problem(
          place, text.toString(), "the text is not a string", "put the article in quotation marks");
    }
    if (CharMatcher.whitespace().matchesAllOf(text.textValue())) {
      throw problem(place, null, "an empty text", "put the article under the key \"text\"");
    }
    return text.textValue();
  }

  private @Nullable String value(String key) throws ProblemException {
    JsonNode value = object.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isContainerNode()) {
      throw problem(
          place,
          value.toString(),
          "a list or object as " + key,
          "write the " + key + " as one string, or leave it out");
    }
    return value.asText();
  }

  private static ProblemException problem(
      String place, @Nullable String value, String message, String cure) {
    return Fields.problem(Code.BAD_JSON_LINE, place, value, message, cure);
  }
}
