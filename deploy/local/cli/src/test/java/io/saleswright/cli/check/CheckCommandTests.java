package io.saleswright.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.cli.stack.DataDirectory;
import io.saleswright.cli.stack.StackFile;
import io.saleswright.testkit.TestStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

  private final World world = new World();
  private final StringWriter out = new StringWriter();

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
    assertThat(report.path("topics").size()).isEqualTo(7);
  }

  private int check(String... options) throws Exception {
    world.start();
    URI nowhere = URI.create("http://localhost:1");
    new StackFile(Map.of(), nowhere, nowhere, world.bootstrapServers(), TestStore.uri(), Map.of())
        .write(new DataDirectory(directory));
    String databases =
        world.landscape().databases().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(","));
    List<String> arguments = new ArrayList<>(Arrays.asList(options));
    arguments.addAll(List.of("--data", directory.toString(), "--databases", databases));
    return new CommandLine(new CheckCommand(() -> World.NOW))
        .setOut(new PrintWriter(out))
        .execute(arguments.toArray(String[]::new));
  }
}
