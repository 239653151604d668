package io.saleswright.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.saleswright.system.Consumer;
import io.saleswright.system.Partner;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ComposeTests {

  private static final SystemDescription SYSTEM = SystemDescription.ours();
  private static final Path FILE = Path.of("compose.yaml");
  private static final Path RIGHTS = Path.of("setup/rights.sh");
  private static final Map<String, Map<String, Object>> CONTAINERS = at(yaml(FILE), "services");
  private static final Pattern DEMANDED = Pattern.compile("\\$\\{([A-Z_]+):\\?");

  @Test
  void everyServiceIsThereWithItsPortAndItsOwnLogins() {
    for (Service service : SYSTEM.services()) {
      Map<String, Object> container = CONTAINERS.get(service.process());
      assertThat(container).as(service.process()).isNotNull();
      assertThat(container.get("image").toString()).startsWith("saleswright/" + service.process());
      assertThat(environment(service.process()))
          .containsEntry("SERVER_PORT", String.valueOf(service.port()))
          .hasEntrySatisfying(
              "MONGODB_URI",
              uri ->
                  assertThat(uri)
                      .startsWith("mongodb://" + service.database() + ":${MONGODB_")
                      .contains("replicaSet=rs0", "w=majority", "journal=true"))
          .hasEntrySatisfying(
              "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
              login -> assertThat(login).contains("username=\"" + service.process() + "\""));
      assertThat(environment("gateway"))
          .containsEntry(
              service.urlVariable(), "http://" + service.process() + ":" + service.port());
    }
  }

  @Test
  void processesMayDoNothingThatTheyDoNotNeed() {
    assertThat(ours()).hasSize(SYSTEM.services().size() + 1);
    for (Map<String, Object> process : ours()) {
      assertThat(process)
          .containsEntry("user", "10001:10001")
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"))
          .containsEntry("security_opt", List.of("no-new-privileges:true"))
          .containsEntry("tmpfs", List.of("/tmp"));
    }
  }

  private static List<Map<String, Object>> ours() {
    return CONTAINERS.values().stream()
        .filter(container -> container.get("image").toString().startsWith("saleswright/"))
        .toList();
  }

  @Test
  void onlyThisMachineComesIn() {
    List<String> published = new ArrayList<>();
    CONTAINERS.forEach((name, container) -> {
      if (container.get("ports") instanceof List<?> ports) {
        ports.forEach(port -> published.add(port.toString()));
      }
      if (SYSTEM.services().stream().anyMatch(service -> service.process().equals(name))) {
        assertThat(container).doesNotContainKey("ports");
      }
    });
    assertThat(published).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
  }

  @Test
  void imagesHaveAVersionAndNoSecretIsWritten() {
    assertThat(CONTAINERS.values())
        .extracting(container -> container.get("image").toString())
        .allMatch(image -> image.matches(".+:(v?\\d.*|\\$\\{SALESWRIGHT_VERSION:-.+})"));
    for (String container : CONTAINERS.keySet()) {
      environment(container)
          .forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|LINK_KEYS|_ADMIN|JAAS_CONFIG)")) {
              assertThat(value).as(container + " " + name).contains("${");
            }
          });
    }
    assertThat(text(Path.of(".gitignore"))).contains(".env", "secret/");
  }

  @Test
  void everyTopicIsMade() {
    Set<String> wanted = new TreeSet<>(SYSTEM.topics().keySet());
    SYSTEM.consumers().stream().map(Consumer::deadLetters).forEach(wanted::add);

    assertThat(listed("topics")).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everybodyHasALoginAtKafkaAndTheSameRightsAsOnKubernetes() throws IOException {
    String logins = environment("kafka-1").get("KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG");
    Stream.concat(
            SYSTEM.services().stream().map(Service::process),
            SYSTEM.partners().stream().map(Partner::name))
        .forEach(name -> assertThat(logins).contains(" user_" + name + "=\"${KAFKA_"));
    assertThat(logins).endsWith(";");

    Set<String> rights = new TreeSet<>();
    for (Object user :
        new Yaml().loadAll(text(Path.of("../kubernetes/components/kafka/users.yaml")))) {
      String name = ComposeTests.<String>at(user, "metadata", "name");
      List<?> acls = at(user, "spec", "authorization", "acls");
      for (Object acl : acls) {
        List<String> operations = at(acl, "operations");
        rights.add(
            "%s %s %s %s"
                .formatted(
                    name,
                    at(acl, "resource", "type"),
                    at(acl, "resource", "name"),
                    String.join(",", operations)));
      }
    }
    assertThat(listed("rights").stream().map(line -> line.replace("\"", "")))
        .containsExactlyInAnyOrderElementsOf(rights);
  }

  @Test
  void everyProcessHasAUserAtTheStore() {
    String users = text(Path.of("setup/users.js"));
    for (Service service : SYSTEM.services()) {
      assertThat(users)
          .contains("{name: '%1$s', password: process.env.MONGODB_".formatted(service.database()))
          .contains("roles: [{role: 'readWrite', db: '%s'}]".formatted(service.database()));
    }
    List<String> read =
        Pattern.compile("process\\.env\\.([A-Z_]+)")
            .matcher(users + text(Path.of("setup/stores.js")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(environment("stores")).containsOnlyKeys(read.toArray(String[]::new));
  }

  @Test
  void everyServiceIsScraped() {
    assertThat(text(Path.of("prometheus.yaml")))
        .contains(
            SYSTEM.services().stream()
                .map(service -> "- " + service.process() + ":" + service.port())
                .toList());
  }

  /** The client's own reading, where one is installed: types, names, and what depends on what. */
  @Test
  void aClientCanReadIt() throws IOException, InterruptedException {
    Optional<Path> client =
        Stream.of(System.getenv("PATH").split(":"))
            .map(directory -> Path.of(directory, "docker-compose"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        client.isPresent(), "SKIPPED: only read by a client where docker-compose is installed");
    var builder =
        new ProcessBuilder(client.get().toString(), "-f", FILE.toString(), "config", "--quiet")
            .redirectErrorStream(true);
    demanded().forEach(name -> builder.environment().put(name, "a-secret"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void aClientRefusesToStartWithoutSecrets() {
    assertThat(demanded())
        .contains("KAFKA_ADMIN", "MONGODB_ADMIN", "GATEWAY_CLIENT", "LINK_KEY")
        .hasSizeGreaterThan(2 * SYSTEM.services().size());
  }

  private static Set<String> demanded() {
    return DEMANDED
        .matcher(text(FILE))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines of an array of the script. */
  private static List<String> listed(String array) {
    return text(RIGHTS)
        .lines()
        .dropWhile(line -> !line.equals(array + "=("))
        .skip(1)
        .takeWhile(line -> !line.equals(")"))
        .map(String::strip)
        .toList();
  }

  private static Map<String, String> environment(String container) {
    Map<String, Object> all =
        CONTAINERS.get(container).get("environment") == null
            ? Map.of()
            : at(CONTAINERS.get(container), "environment");
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  private static Object yaml(Path file) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(500);
    return new Yaml(new SafeConstructor(options)).load(text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T at(Object value, String... path) {
    Object found = value;
    for (String key : path) {
      found = ((Map<?, ?>) found).get(key);
    }
    return (T) found;
  }
}
