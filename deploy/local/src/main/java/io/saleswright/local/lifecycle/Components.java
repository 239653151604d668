package io.saleswright.local.lifecycle;

import io.saleswright.local.process.Hellos;
import io.saleswright.local.process.Readiness;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stack's processes: servers, every service of the system, and the gateway. */
final class Components {

  static final List<Service> SERVICES = SystemDescription.ours().services();

  /** What others build, or stands in for it. */
  static final List<Component> SERVERS = List.of(store(), broker(), new KeycloakComponent());

  static final List<Component> ALL =
      Stream.of(
              SERVERS.stream(),
              SERVICES.stream().map(Components::service),
              Stream.of(gateway(), new PrometheusComponent()))
          .flatMap(part -> part)
          .toList();

  /** Reads from Keycloak who may log in. */
  private static final String DIRECTORY = "performance-service";

  private static final String SMALL_JVM = "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";
  private static final List<String> ALWAYS =
      List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED");

  private Components() {}

  private static Component store() {
    String name = StackPorts.STORE;
    return new ProgramComponent(
        name,
        "platform/embedded/store",
        List.of(name),
        Set.of(),
        stack -> stack.external().mongodbUri().isEmpty(),
        _ -> options("-Xms32m -Xmx512m -XX:+UseSerialGC"),
        stack ->
            List.of(
                "--data",
                stack.data().of(name).toString(),
                "--port",
                String.valueOf(stack.port(name))),
        _ -> Map.of(),
        stack -> Readiness.wire(stack.port(name), Hellos.MONGODB.bytes()));
  }

  private static Component broker() {
    String name = StackPorts.BROKER;
    return new ProgramComponent(
        name,
        "platform/embedded/broker",
        List.of(name, StackPorts.BROKER_CONTROLLER),
        Set.of(),
        stack -> stack.external().kafkaBootstrapServers().isEmpty(),
        _ ->
            options(
                "-Xms64m -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow"),
        stack ->
            List.of(
                "--data",
                stack.data().of(name).toString(),
                "--port",
                String.valueOf(stack.port(name)),
                "--controller-port",
                String.valueOf(stack.port(StackPorts.BROKER_CONTROLLER))),
        _ -> Map.of(),
        stack -> Readiness.wire(stack.port(name), Hellos.KAFKA.bytes()));
  }

  private static Component service(Service service) {
    String name = service.process();
    return spring(
        name,
        name,
        List.of(name),
        stack -> {
          var variables = new HashMap<>(serviceVariables(stack, name, service.database()));
          variables.put("LINK_KEYS", stack.secrets().linkKeys());
          if (name.equals(DIRECTORY)) {
            variables.put("DIRECTORY_CLIENT_SECRET", stack.secrets().directoryClientSecret());
          }
          return variables;
        });
  }

  private static Component gateway() {
    return spring(
        StackPorts.GATEWAY,
        "gateway",
        List.of(StackPorts.GATEWAY, StackPorts.GATEWAY_OPERATIONS),
        Components::gatewayVariables);
  }

  /** The last of the ports is where it tells of its health. */
  private static Component spring(
      String name,
      String module,
      List<String> ports,
      Function<Stack, Map<String, String>> variables) {
    return new ProgramComponent(
        name,
        module,
        ports,
        Set.of(StackPorts.STORE, StackPorts.BROKER),
        _ -> true,
        stack -> options(stack.environment().getOrDefault("SALESWRIGHT_JAVA_OPTS", SMALL_JVM)),
        _ -> List.of(),
        variables,
        stack ->
            Readiness.http(
                stack.http(),
                stack.loopback(ports.getLast()).resolve("/actuator/health/readiness")));
  }

  private static Map<String, String> serviceVariables(Stack stack, String name, String database) {
    return Map.of(
        "SERVER_PORT", String.valueOf(stack.port(name)),
        "SERVER_ADDRESS", "127.0.0.1",
        "MONGODB_URI", stack.mongodbUri(),
        "MONGODB_DATABASE", database,
        "KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrapServers(),
        "OIDC_ISSUER_URI", stack.issuer().toString());
  }

  private static Map<String, String> gatewayVariables(Stack stack) {
    var variables = new HashMap<>(serviceVariables(stack, StackPorts.GATEWAY, "gateway"));
    variables.put("GATEWAY_CLIENT_SECRET", stack.secrets().gatewayClientSecret());
    variables.put("GATEWAY_PUBLIC_URL", stack.gateway().toString());
    variables.put(
        "MANAGEMENT_SERVER_PORT", String.valueOf(stack.port(StackPorts.GATEWAY_OPERATIONS)));
    variables.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    for (Service service : SERVICES) {
      variables.put(service.urlVariable(), stack.loopback(service.process()).toString());
    }
    return variables;
  }

  private static List<String> options(String text) {
    var options = new ArrayList<>(List.of(text.strip().split("\\s+")));
    options.addAll(ALWAYS);
    return options;
  }
}
