package io.saleswright.performance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.TestHttp;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who leaves hands over, and it waits for HR and their superior until they say so (HR-09). */
class LeaverWorkTests extends RunningDirectory {

  private static final String WORK = "/api/work/performance";

  private final String boss = person();
  private final String leaver = person();

  @Test
  void waitsForHrAndTheSuperiorUntilItIsHandedOver() {
    enters(boss, "").expect(201);
    enters(leaver, ", \"supervisor\": \"%s\"".formatted(id(boss))).expect(201);
    assertThat(find(superior(), "?kind=leaver")).isEmpty();

    leaves(10);

    JsonNode waiting = find(superior(), "?kind=leaver").orElseThrow();
    assertThat(waiting.at("/kind").asString()).isEqualTo("leaver");
    assertThat(waiting.at("/path").asString()).isEqualTo("/api/staff/" + id(leaver));
    assertThat(waiting.at("/waitingFor").toString()).contains("hr", "staff:" + id(boss));
    assertThat(waiting.at("/due").asString()).startsWith(day(10).toString());
    assertThat(waiting.at("/late").asBoolean()).isFalse();
    assertThat(find(as("hr"), "")).isPresent();
    assertThat(find(as("sales-rep"), "")).as("somebody else").isEmpty();
    assertThat(find(as(leaver, "hr"), "")).as("nobody sees themselves off").isEmpty();
    assertThat(find(as("dealer"), "")).as("not one of us").isEmpty();

    superior().post(PATH + "/" + id(leaver) + "/hand-over", "{\"standing\": 0}").expect(200);
    assertThat(find(superior(), "")).isEmpty();
    assertThat(find(as("hr"), "")).isEmpty();
  }

  /** What a superior who leaves has not seen to stands with them. */
  @Test
  void standsWithTheSuperior() {
    enters(boss, "").expect(201);
    enters(leaver, ", \"supervisor\": \"%s\"".formatted(id(boss))).expect(201);
    leaves(5);

    assertThat(find(as("hr"), "?of=" + id(boss))).isPresent();
    assertThat(find(superior(), "?of=" + id(leaver))).as("they lead them").isEmpty();
    as("sales-rep").get(WORK + "?of=" + id(boss)).expect(403);
  }

  private TestHttp superior() {
    return as(boss, "sales-rep");
  }

  private void leaves(int days) {
    as("hr")
        .post(PATH + "/" + id(leaver) + "/leaving", "{\"lastDay\": \"%s\"}".formatted(day(days)))
        .expect(200);
  }

  private Optional<JsonNode> find(TestHttp reader, String query) {
    return reader.all(WORK + query).stream()
        .filter(item -> item.at("/id").asString().equals(id(leaver)))
        .findFirst();
  }
}
