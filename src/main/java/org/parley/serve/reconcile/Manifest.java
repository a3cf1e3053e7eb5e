package org.parley.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.serve.graph.Terms;

/** What the service can do, and where. */
final class Manifest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Manifest() {}

  /**
   * The manifest.
   *
   * @param origin where this server is, without a slash at the end
   */
  static ObjectNode of(Entities entities, String origin) {
    String service = origin + "/reconcile";
    ObjectNode manifest = JSON.objectNode();
    manifest.putArray("versions").add("0.2");
    manifest.put("name", "Parley");
    manifest.put("identifierSpace", entities.content().baseIri() + "entity/");
    manifest.put("schemaSpace", Terms.PARLEY);
    manifest.putObject("view").put("url", origin + "/page/entity/{{id}}");
    ArrayNode types = manifest.putArray("defaultTypes");
    entities
        .index()
        .types()
        .forEach((id, name) -> types.addObject().put("id", id).put("name", name));
    manifest
        .putObject("preview")
        .put("url", service + "/preview?id={{id}}")
        .put("width", 430)
        .put("height", 200);
    ObjectNode suggest = manifest.putObject("suggest");
    suggest
        .putObject("entity")
        .put("service_url", service)
        .put("service_path", "/suggest/entity")
        .put("flyout_service_url", service)
        .put("flyout_service_path", "/flyout/entity?id=${id}");
    suggest.putObject("type").put("service_url", service).put("service_path", "/suggest/type");
    suggest
        .putObject("property")
        .put("service_url", service)
        .put("service_path", "/suggest/property");
    ObjectNode extend = manifest.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", service)
        .put("service_path", "/properties");
    extend.putArray("property_settings");
    return manifest;
  }
}
