package io.saleswright.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes what the gateway itself answers. Written by hand: it is two operations. */
final class OwnDescription implements HandlerFunction<ServerResponse> {

  /** Its name among those of the services. */
  static final String NAME = "gateway";

  private final byte[] description;

  OwnDescription(JsonMapper json, EdgeResponses edge) {
    try (InputStream file = new ClassPathResource("openapi/gateway.json").getInputStream()) {
      ObjectNode written = json.readTree(file).asObject();
      written.path("paths").forEach(path -> edge.addTo(written, path));
      this.description = json.writeValueAsBytes(written);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Override
  public ServerResponse handle(ServerRequest request) {
    return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(description);
  }
}
