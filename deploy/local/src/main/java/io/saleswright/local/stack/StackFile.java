package io.saleswright.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the parts of a stack are. {@code up} writes it to {@code stack.json} in the data directory;
 * tests and the other commands read it.
 *
 * @param ports every port of the stack by the name of what listens there
 * @param gateway the address that people and systems use
 * @param issuer the Keycloak realm
 * @param kafkaBootstrapServers host and port
 * @param mongodbUri the store; may hold a password when it is not the embedded one
 * @param services the services' own addresses by name, such as {@code order}
 */
public record StackFile(
    Map<String, Integer> ports,
    URI gateway,
    URI issuer,
    String kafkaBootstrapServers,
    String mongodbUri,
    Map<String, URI> services) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Copies the maps. */
  public StackFile {
    ports = Map.copyOf(ports);
    services = Map.copyOf(services);
  }

  /** Reads the file of a stack; empty when {@code up} was never called for it. */
  public static Optional<StackFile> read(DataDirectory data) {
    return Files.exists(data.stackFile())
        ? Optional.of(JSON.readValue(data.stackFile(), StackFile.class))
        : Optional.empty();
  }

  /**
   * Writes the file.
   *
   * @throws IOException when the data directory cannot be written
   */
  public void write(DataDirectory data) throws IOException {
    PrivateFile.write(
        data.stackFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
  }
}
