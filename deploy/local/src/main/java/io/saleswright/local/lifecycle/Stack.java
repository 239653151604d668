package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.program.Checkout;
import io.saleswright.local.program.Program;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.Secrets;
import io.saleswright.local.stack.StackFile;
import io.saleswright.system.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One stack as it should be: what the components need to say how they are started.
 *
 * @param environment of the command
 * @param observed whether Prometheus watches it
 * @param http for readiness questions
 */
record Stack(
    Checkout checkout,
    DataDirectory data,
    Map<String, Integer> ports,
    External external,
    Secrets secrets,
    Map<String, String> environment,
    boolean observed,
    HttpClient http) {

  private static final String LOCALHOST = "http://localhost:";

  /** The Java program that runs this command also runs the stack. */
  Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  int port(String name) {
    Integer port = ports.get(name);
    if (port == null) {
      throw new IllegalArgumentException("The stack has no port called " + name);
    }
    return port;
  }

  URI loopback(String name) {
    return URI.create("http://127.0.0.1:" + port(name));
  }

  URI gateway() {
    return URI.create(LOCALHOST + port(StackPorts.GATEWAY));
  }

  URI keycloak() {
    return URI.create(LOCALHOST + port(StackPorts.KEYCLOAK));
  }

  URI issuer() {
    return external.issuer().orElseGet(() -> URI.create(keycloak() + "/realms/saleswright"));
  }

  String mongodbUri() {
    return external
        .mongodbUri()
        .orElseGet(
            () -> "mongodb://127.0.0.1:" + port(StackPorts.STORE) + "/?w=majority&journal=true");
  }

  String kafkaBootstrapServers() {
    return external.kafkaBootstrapServers().orElseGet(() -> "127.0.0.1:" + port(StackPorts.BROKER));
  }

  /** The built program of a module, to be run as the named process. */
  Program program(String process, String module) throws IOException {
    Path jar =
        checkout
            .jar(module)
            .orElseThrow(() ->
                new CommandFailure(
                    module + " is not built. Run './saleswright up' without --no-build."));
    return Program.of(jar, data.programs().resolve(process));
  }

  StackFile file() {
    return new StackFile(
        ports,
        gateway(),
        issuer(),
        kafkaBootstrapServers(),
        mongodbUri(),
        Components.SERVICES.stream()
            .collect(Collectors.toMap(Service::process, service -> loopback(service.process()))));
  }
}
