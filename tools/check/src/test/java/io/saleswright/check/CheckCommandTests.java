package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.client.CommandProgram;
import io.saleswright.testkit.TestStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

  private final World world = new World();
  private final StringWriter out = new StringWriter();
  private final StringWriter failures = new StringWriter();

  @TempDir private Path directory;

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void endsWithZeroWhenNoPromiseIsBroken() throws Exception {
    assertThat(check()).isZero();
    assertThat(out.toString())
        .contains("kept    every accepted event is published", "No promise is broken.")
        .doesNotContain("BROKEN");
  }

  @Test
  void endsWithOneAndNamesWhatIsBroken() throws Exception {
    world.events(World.ORDERS).remove(1);

    assertThat(check()).isEqualTo(1);
    assertThat(out.toString())
        .contains("BROKEN  every accepted event is published", "order o-1: event 2 of 4");
  }

  @Test
  void printsJsonForPrograms() throws Exception {
    world.set("order", "customers", "c-1", "name", "\"Seaside\"");

    assertThat(check("--json")).isEqualTo(1);
    JsonNode report = JsonMapper.builder().build().readTree(out.toString());
    assertThat(report.path("sound").asBoolean()).isFalse();
    assertThat(report.path("violationCount").asInt()).isEqualTo(1);
    assertThat(report.at("/violations/0/subject").asString()).isEqualTo("order.customers c-1");
    assertThat(report.path("topics").size()).isEqualTo(39);
  }

  @Test
  void takesTheServersFromTheEnvironment() throws Exception {
    world.start();
    Map<String, String> environment =
        Map.of(
            "MONGODB_URI", TestStore.uri(),
            "KAFKA_BOOTSTRAP_SERVERS", world.bootstrapServers());

    assertThat(run(environment, "--databases", databases())).isZero();
    assertThat(out.toString()).contains("No promise is broken.");
  }

  @Test
  void letsTheKafkaClientInAsItsSettingsSay() throws Exception {
    world.start();
    Path settings =
        Files.writeString(directory.resolve("kafka.properties"), "security.protocol=SSL\n");

    // The cluster speaks no TLS, so a client that keeps to its settings is not let in.
    assertThat(check("--kafka-properties", settings.toString())).isEqualTo(1);
    assertThat(failures.toString()).contains("Kafka cannot be read");
  }

  @Test
  void saysWhatIsMissingWhenNobodyNamesAServer() {
    assertThat(run(Map.of(), "--mongodb-uri", TestStore.uri())).isEqualTo(1);
    assertThat(failures.toString())
        .contains("--kafka-bootstrap-servers", "KAFKA_BOOTSTRAP_SERVERS");
  }

  private int check(String... options) throws Exception {
    world.start();
    List<String> arguments = new ArrayList<>(Arrays.asList(options));
    arguments.addAll(
        List.of(
            "--mongodb-uri",
            TestStore.uri(),
            "--kafka-bootstrap-servers",
            world.bootstrapServers(),
            "--databases",
            databases()));
    return run(Map.of(), arguments.toArray(String[]::new));
  }

  private int run(Map<String, String> environment, String... arguments) {
    return CommandProgram.of(new CheckCommand(new ServerOptions(environment), () -> World.NOW))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(failures))
        .execute(arguments);
  }

  private String databases() {
    return world.landscape().databases().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(","));
  }
}
