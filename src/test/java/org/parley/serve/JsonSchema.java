package org.parley.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** As much of JSON Schema as the schemas of these tests use. */
record JsonSchema(JsonNode schema) {
  static JsonSchema named(String file) {
    try {
      return new JsonSchema(
          parse(Resources.toString(Resources.getResource(file), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  /** What is wrong with a text; empty if nothing is. */
  List<String> faults(String json) {
    List<String> faults = new ArrayList<>();
    check(schema, parse(json), "", faults);
    return faults;
  }

  private static void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
    String type = schema.path("type").asText("");
    boolean fits =
        switch (type) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isTextual();
          case "number" -> value.isNumber();
          case "integer" -> value.isIntegralNumber();
          case "boolean" -> value.isBoolean();
          default -> true;
        };
    if (!fits) {
      faults.add(at + " is no " + type + ": " + value);
      return;
    }
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                faults.add(at + " lacks " + name.asText());
              }
            });
    if (schema.has("pattern")
        && !Pattern.compile(schema.path("pattern").asText()).matcher(value.asText()).find()) {
      faults.add(at + " does not fit " + schema.path("pattern"));
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      faults.add(at + " is none of " + schema.path("enum"));
    }
    value
        .fields()
        .forEachRemaining(
            field -> {
              String below = at + "/" + field.getKey();
              if (schema.path("properties").has(field.getKey())) {
                check(
                    schema.path("properties").path(field.getKey()),
                    field.getValue(),
                    below,
                    faults);
              } else if (schema.path("additionalProperties").isBoolean()) {
                faults.add(below + " is not expected");
              }
              schema
                  .path("patternProperties")
                  .forEach(each -> check(each, field.getValue(), below, faults));
            });
    if (value.isArray()) {
      boolean contained = !schema.has("contains");
      for (JsonNode item : value) {
        check(schema.path("items"), item, at + "[]", faults);
        List<String> missed = new ArrayList<>();
        check(schema.path("contains"), item, at, missed);
        contained |= missed.isEmpty();
      }
      if (!contained) {
        faults.add(at + " does not contain " + schema.path("contains"));
      }
    }
    if (schema.has("oneOf")) {
      int fitting = 0;
      for (JsonNode choice : schema.path("oneOf")) {
        List<String> missed = new ArrayList<>();
        check(choice, value, at, missed);
        fitting += missed.isEmpty() ? 1 : 0;
      }
      if (fitting != 1) {
        faults.add(at + " fits " + fitting + " of the alternatives: " + value);
      }
    }
  }

  private static boolean contains(JsonNode all, JsonNode value) {
    for (JsonNode each : all) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
