package io.saleswright.docs;

import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the Compose file says of each service, and how its store and Kafka are set up. */
final class ComposeFile {

  private static final Path COMPOSE = Path.of("deploy/compose");
  private static final Path FILE = COMPOSE.resolve("compose.yaml");
  private static final Path METRICS = COMPOSE.resolve("prometheus.yaml");

  private static final String SERVICES = "# services: begin, written from system.yaml\n";
  private static final String SERVICES_END = "# services: end\n";
  private static final String ADDRESSES = "# addresses: begin, written from system.yaml\n";
  private static final String ADDRESSES_END = "# addresses: end\n";
  private static final String USERS = "# users: begin, written from system.yaml\n";
  private static final String USERS_END = "# users: end\n";
  private static final String PASSWORDS = "# passwords: begin, written from system.yaml\n";
  private static final String PASSWORDS_END = "# passwords: end\n";

  private static final String SERVICE =
      """
        %1$s:
          <<: *process
          image: saleswright/%1$s:${SALESWRIGHT_VERSION:-0.1.0-SNAPSHOT}
          environment:
            <<: *environment
            SERVER_PORT: "%2$s"
            MONGODB_URI: mongodb://%3$s:${MONGODB_%4$s:?run ./secrets first}@mongo-1,mongo-2,mongo-3/?replicaSet=rs0&authSource=admin&w=majority&journal=true&readConcernLevel=majority
            SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG: org.apache.kafka.common.security.plain.PlainLoginModule required username="%1$s" password="${KAFKA_%5$s:?run ./secrets first}";
      """;

  private static final String LOGINS =
      """
        KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG: >-
          org.apache.kafka.common.security.plain.PlainLoginModule required
          username="admin" password="${KAFKA_ADMIN:?run ./secrets first}" user_admin="${KAFKA_ADMIN:?run ./secrets first}"
      %s    ;
      """;

  private static final String STORES =
      """
      // Written from system.yaml; see CONTRIBUTING.md. Users of the store with the least rights.
      globalThis.users = [
      %s];
      """;

  private static final String KAFKA =
      """
      # Written from system.yaml and catalogue.yaml; see CONTRIBUTING.md. Topics, and accounts with the least rights.
      topics=(
      %s)
      # Account, resource, its name, operations.
      rights=(
      %s)
      """;

  private ComposeFile() {}

  /** The files by path, relative to the repository. */
  static Map<Path, String> of(Path root, SystemDescription system) {
    String compose = Marked.of(root, FILE).between(SERVICES, SERVICES_END, services(system));
    compose =
        new Marked(FILE.toString(), compose)
            .between(
                ADDRESSES,
                ADDRESSES_END,
                each(
                    system.services(),
                    service ->
                        "      %s: http://%s:%s\n"
                            .formatted(service.urlVariable(), service.process(), service.port())));
    compose = new Marked(FILE.toString(), compose).between(USERS, USERS_END, users(system));
    compose =
        new Marked(FILE.toString(), compose).between(PASSWORDS, PASSWORDS_END, passwords(system));
    return Map.of(
        FILE,
        compose,
        METRICS,
        Marked.of(root, METRICS)
            .between(
                SERVICES,
                SERVICES_END,
                each(
                    system.services(),
                    service -> "          - %s:%s\n".formatted(service.process(), service.port()))),
        COMPOSE.resolve("setup/users.js"),
        STORES.formatted(each(stores(system), user -> user)),
        COMPOSE.resolve("setup/rights.sh"),
        KAFKA.formatted(
            each(KafkaAccount.topics(system), topic -> "  " + topic + "\n"), rights(system)));
  }

  private static String services(SystemDescription system) {
    return each(
        system.services(),
        service ->
            SERVICE.formatted(
                service.process(),
                service.port(),
                service.database(),
                variable(service.database()),
                variable(service.process())));
  }

  /** The brokers' list of logins; one value, as its grammar wants it. */
  private static String users(SystemDescription system) {
    return LOGINS.formatted(
        each(
            KafkaAccount.all(system),
            account ->
                "    user_%s=\"${KAFKA_%s:?run ./secrets first}\"\n"
                    .formatted(account.name(), variable(account.name()))));
  }

  /** The same databases as those of the Kubernetes components. */
  private static List<String> stores(SystemDescription system) {
    List<String> users = new ArrayList<>();
    users.add(user("gateway", "readWrite", List.of("gateway")));
    for (Service service : system.services()) {
      users.add(user(service.database(), "readWrite", List.of(service.database())));
    }
    users.add(
        user(
            KafkaAccount.CHECK,
            "read",
            system.services().stream().map(Service::database).toList()));
    return users;
  }

  private static String user(String name, String role, List<String> databases) {
    String roles =
        databases.stream()
            .map(database -> "{role: '%s', db: '%s'}".formatted(role, database))
            .collect(Collectors.joining(", "));
    return "  {name: '%s', password: process.env.MONGODB_%s, roles: [%s]},\n"
        .formatted(name, variable(name), roles);
  }

  private static String passwords(SystemDescription system) {
    List<String> names = new ArrayList<>(List.of("gateway"));
    system.services().forEach(service -> names.add(service.database()));
    names.add(KafkaAccount.CHECK);
    return each(
        names,
        name ->
            "      MONGODB_%1$s: ${MONGODB_%1$s:?run ./secrets first}\n".formatted(variable(name)));
  }

  private static String rights(SystemDescription system) {
    var lines = new StringBuilder();
    for (KafkaAccount account : KafkaAccount.all(system)) {
      right(lines, account, "topic", account.reads(), "Read,Describe");
      right(lines, account, "topic", account.writes(), "Write,Describe");
      right(lines, account, "topic", account.sees(), "Describe");
      right(lines, account, "group", account.groups(), account.groupRight());
    }
    return lines.toString();
  }

  private static void right(
      StringBuilder lines,
      KafkaAccount account,
      String kind,
      Collection<String> names,
      String operations) {
    for (String name : names) {
      lines.append("  \"%s %s %s %s\"\n".formatted(account.name(), kind, name, operations));
    }
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static <T> String each(Collection<T> all, Function<T, String> line) {
    return all.stream().map(line).collect(Collectors.joining());
  }
}
