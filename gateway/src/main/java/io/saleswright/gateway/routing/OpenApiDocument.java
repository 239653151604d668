package io.saleswright.gateway.routing;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A service's description of its interface, told as callers of the gateway see it. */
final class OpenApiDocument {

  private final JsonMapper json;
  private final AdminPaths admin;
  private final RouteProperties.Service service;
  private final EdgeResponses edge;

  OpenApiDocument(
      JsonMapper json, AdminPaths admin, RouteProperties.Service service, EdgeResponses edge) {
    this.json = json;
    this.admin = admin;
    this.service = service;
    this.edge = edge;
  }

  /**
   * The description with the gateway's paths and problems, without operations that no route leads
   * to and what only these need, and with this address as its only server.
   *
   * @throws JacksonException when the service did not send a description
   */
  byte[] atGateway(byte[] fromService) {
    ObjectNode description = json.readTree(fromService).asObject();
    ObjectNode paths = json.createObjectNode();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      if (isRouted(path.getKey())) {
        paths.set(path.getKey(), path.getValue());
      } else if (AdminPaths.isShared(path.getKey())) {
        paths.set(admin.atGateway(path.getKey()), path.getValue());
      }
    }
    paths.values().forEach(path -> edge.addTo(description, path));
    description.set("paths", paths);
    UsedComponents.keep(description);
    ArrayNode servers = description.putArray("servers");
    servers.addObject().put("url", "/");
    return json.writeValueAsBytes(description);
  }

  private boolean isRouted(String path) {
    return service.paths().stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
  }
}
