package io.saleswright.kubernetes;

import static io.saleswright.kubernetes.Kustomized.at;
import static io.saleswright.kubernetes.Kustomized.list;
import static io.saleswright.kubernetes.Kustomized.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.saleswright.system.Consumer;
import io.saleswright.system.Partner;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The components hold what the system's description says, and overlays can be put together. */
class OverlayTests {

  private static final SystemDescription SYSTEM = SystemDescription.ours();
  private static final Shapes SHAPES = Shapes.read();

  @TestFactory
  Stream<DynamicTest> everyFieldIsKnown() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : resources()) {
      tests.add(DynamicTest.dynamicTest(file.toString(), () -> check(Kustomized.file(file))));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  private static void check(List<Map<?, ?>> resources) {
    for (Map<?, ?> resource : resources) {
      if (SHAPES.knows(resource)) {
        assertThat(SHAPES.mistakes(resource)).isEmpty();
      } else {
        assertThat(StrictManifest.parse(new Yaml().dump(resource)).unknownFields()).isEmpty();
      }
    }
  }

  @Test
  void aTypingErrorInAnOperatorsResourceIsFound() {
    assertThat(SHAPES.mistakes(topic("replicas: 3, partition: 12")))
        .containsExactlyInAnyOrder(
            "kafka.strimzi.io/v1/KafkaTopic a.partitions! is missing",
            "kafka.strimzi.io/v1/KafkaTopic a.partition is unknown");
    assertThat(SHAPES.mistakes(topic("replicas: '3', partitions: 12")))
        .singleElement()
        .asString()
        .contains("replicas is not number");
  }

  private static Map<?, ?> topic(String spec) {
    return new Yaml()
        .load(
            "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: a}, spec: {%s}}"
                .formatted(spec));
  }

  @Test
  void everyTopicIsMade() throws IOException {
    Set<String> wanted = new TreeSet<>(SYSTEM.topics().keySet());
    SYSTEM.consumers().stream().map(Consumer::deadLetters).forEach(wanted::add);

    assertThat(names(Kustomized.file(Path.of("components/kafka/topics.yaml"))))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  /**
   * Two truths about topics would be one too many: services declare them where nobody else does.
   */
  @Test
  void topicsAreMadeAsServicesWouldDeclareThem() throws IOException {
    Path sources = Path.of("../../platform/core/src/main/java/io/saleswright/platform/messaging");
    String declaration = Files.readString(sources.resolve("TopicDeclaration.java"));
    String declarer = Files.readString(sources.resolve("TopicDeclarer.java"));

    for (Map<?, ?> topic : Kustomized.file(Path.of("components/kafka/topics.yaml"))) {
      Map<?, ?> spec = (Map<?, ?>) topic.get("spec");
      assertThat(declaration).contains("PARTITIONS = " + spec.get("partitions") + ";");
      for (var setting : ((Map<?, ?>) spec.get("config")).entrySet()) {
        assertThat(declarer).contains("\"" + setting.getKey() + "\"");
      }
    }
  }

  @Test
  void everybodyAtKafkaMayDoWhatTheyNeedAndNothingElse() throws IOException {
    Map<String, Set<String>> rights = rights();

    assertThat(rights.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    SYSTEM.services().stream().map(Service::process),
                    SYSTEM.partners().stream().map(Partner::name),
                    Stream.of("check"))
                .flatMap(names -> names)
                .toList());
    for (Service service : SYSTEM.services()) {
      Set<String> has = rights.get(service.process());
      for (Consumer consumer : service.consumers()) {
        assertThat(has).contains("group " + consumer.group() + " Read");
        assertThat(has).contains("topic " + consumer.deadLetters() + " Write");
        consumer.topics().forEach(topic -> assertThat(has).contains("topic " + topic + " Read"));
      }
      service
          .publishers()
          .forEach(own -> assertThat(has).contains("topic " + own.topic() + " Write"));
      assertThat(written(has))
          .allMatch(topic ->
              topic.startsWith(service.name() + ".") || SYSTEM.sharedTopics().contains(topic));
    }
    for (Partner partner : SYSTEM.partners()) {
      assertThat(written(rights.get(partner.name())))
          .containsExactlyInAnyOrderElementsOf(partner.writes());
    }
    assertThat(written(rights.get("check"))).isEmpty();
    assertThat(rights.values().stream().flatMap(Set::stream))
        .noneMatch(right -> right.matches(".* (All|Create|Delete|Alter.*)"));
  }

  private static Set<String> written(Set<String> rights) {
    return rights.stream()
        .filter(right -> right.endsWith(" Write"))
        .map(right -> right.split(" ")[1])
        .collect(Collectors.toSet());
  }

  /** By account, each as kind, name and operation. */
  private static Map<String, Set<String>> rights() throws IOException {
    return Kustomized.file(Path.of("components/kafka/users.yaml")).stream()
        .collect(
            Collectors.toMap(
                user -> name(user),
                user ->
                    list(user, "spec", "authorization", "acls").stream()
                        .flatMap(acl ->
                            list(acl, "operations").stream()
                                .map(operation ->
                                    "%s %s %s"
                                        .formatted(
                                            at(acl, "resource", "type"),
                                            at(acl, "resource", "name"),
                                            operation)))
                        .collect(Collectors.toSet())));
  }

  @Test
  void everyProcessHasAUserOfItsOwnDatabase() throws IOException {
    Map<String, List<?>> users =
        list(
                Kustomized.file(Path.of("components/mongodb/cluster.yaml")).getFirst(),
                "spec",
                "users")
            .stream()
            .collect(
                Collectors.toMap(user -> at(user, "name").toString(), user -> list(user, "roles")));

    for (Service service : SYSTEM.services()) {
      assertThat(users.get(service.database()).toString())
          .isEqualTo("[{name=readWrite, db=" + service.database() + "}]");
    }
    assertThat(users.get("gateway").toString()).isEqualTo("[{name=readWrite, db=gateway}]");
    assertThat(users.get("check"))
        .hasSameSizeAs(SYSTEM.services())
        .allMatch(role -> at(role, "name").equals("read"));
    assertThat(users).hasSize(SYSTEM.services().size() + 3);
  }

  @Test
  void everyConsumerIsWatchedByWhoScales() throws IOException {
    List<Map<?, ?>> scaled = Kustomized.file(Path.of("components/autoscaling/services.yaml"));

    assertThat(names(scaled))
        .containsExactlyInAnyOrderElementsOf(
            SYSTEM.services().stream().map(Service::process).toList());
    Set<String> watched =
        scaled.stream()
            .flatMap(one -> list(one, "spec", "triggers").stream())
            .filter(trigger -> at(trigger, "type").equals("kafka"))
            .map(trigger ->
                at(trigger, "metadata", "consumerGroup") + " " + at(trigger, "metadata", "topic"))
            .collect(Collectors.toSet());
    SYSTEM
        .consumers()
        .forEach(consumer ->
            consumer
                .topics()
                .forEach(topic -> assertThat(watched).contains(consumer.group() + " " + topic)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"try", "production"})
  void anOverlayCanBePutTogether(String overlay) throws IOException, InterruptedException {
    assumeTrue(
        Kustomized.kubectl().isPresent(),
        "SKIPPED: overlays are only put together where kubectl is installed");
    List<Map<?, ?>> resources = Kustomized.overlay(Path.of("overlays", overlay));

    check(resources);
    assertThat(names(ofKind(resources, "Deployment")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("gateway"), SYSTEM.services().stream().map(Service::process))
                .toList());
    assertThat(ofKind(resources, "Secret")).isEmpty();
    for (Map<?, ?> deployment : ofKind(resources, "Deployment")) {
      everySecretComesFromSomewhere(resources, deployment);
    }
  }

  /**
   * From an operator that makes it of a resource, or from the vault, or from 'secrets' of the try.
   */
  private static void everySecretComesFromSomewhere(
      List<Map<?, ?>> resources, Map<?, ?> deployment) {
    Set<String> made =
        new TreeSet<>(
            Set.of("gateway", "links", "performance-service", "saleswright-cluster-ca-cert"));
    ofKind(resources, "KafkaUser").forEach(user -> made.add("kafka-user-" + name(user)));
    ofKind(resources, "MongoDBCommunity")
        .forEach(store ->
            list(store, "spec", "users")
                .forEach(user -> made.add(name(store) + "-admin-" + at(user, "name"))));
    Object container = list(deployment, "spec", "template", "spec", "containers").getFirst();
    for (Object variable : list(container, "env")) {
      if (((Map<?, ?>) variable).get("valueFrom") instanceof Map<?, ?> from) {
        Map<?, ?> key = (Map<?, ?>) at(from, "secretKeyRef");
        String secret = key.get("name").toString();
        // A service's own secret may be missing: most services have none.
        if (!secret.equals(name(deployment)) || !Boolean.TRUE.equals(key.get("optional"))) {
          assertThat(made).contains(secret);
        }
      }
    }
  }

  @Test
  void theTryMakesTheSecretsOfTheVault() throws IOException {
    String script = Files.readString(Path.of("overlays/try/secrets"));

    assertThat(names(Kustomized.file(Path.of("components/secrets/secrets.yaml"))))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(script).contains("secret " + name + " "));
  }

  private static List<Path> resources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("."))) {
      return files
          .filter(file -> file.toString().matches("\\./(components|overlays)/.*\\.yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml") && !file.endsWith("logins.yaml"))
          .sorted()
          .toList();
    }
  }

  private static List<Map<?, ?>> ofKind(List<Map<?, ?>> resources, String kind) {
    return resources.stream().filter(resource -> resource.get("kind").equals(kind)).toList();
  }

  private static List<String> names(List<Map<?, ?>> resources) {
    return resources.stream().map(Kustomized::name).toList();
  }
}
