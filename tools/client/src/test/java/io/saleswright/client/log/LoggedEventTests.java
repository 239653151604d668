package io.saleswright.client.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggedEventTests {

  @Test
  void readsAttributesFromHeadersHoweverTheyAreSpelt() {
    LoggedEvent event =
        event("o-1", "{\"a\":\"b\"}", Map.of("ce-id", "e-1", "Ce_Type", "t", "ce_sequence", "7"));

    assertThat(event.id()).isEqualTo("e-1");
    assertThat(event.name()).isEqualTo("e-1");
    assertThat(event.type()).isEqualTo("t");
    assertThat(event.sequence()).isEqualTo(7);
    assertThat(event.subject()).isEqualTo("o-1");
    assertThat(event.text("a")).isEqualTo("b");
  }

  @Test
  void readsAttributesThatStandInTheValue() {
    LoggedEvent event =
        event(
            "o-1",
            """
            {"id":"e-1","type":"t","source":"/plant","subject":"o-2","sequence":7,
             "time":"2025-11-24T10:00:00+08:00","data":{"a":"b"}}\
            """,
            Map.of("content-type", "application/cloudevents+json; charset=UTF-8"));

    assertThat(event.id()).isEqualTo("e-1");
    assertThat(event.source()).isEqualTo("/plant");
    assertThat(event.subject()).isEqualTo("o-2");
    assertThat(event.aggregate()).isEqualTo("o-1");
    assertThat(event.sequence()).isEqualTo(7);
    assertThat(event.time()).isEqualTo(Instant.parse("2025-11-24T02:00:00Z"));
    assertThat(event.text("a")).isEqualTo("b");
  }

  @Test
  void isCalledByItsPlaceWithoutAnIdentity() {
    LoggedEvent event = event(null, "no json", Map.of("ce_type", "t"));

    assertThat(event.name()).isEqualTo("topic/2@5");
    assertThat(event.aggregate()).isEqualTo("unknown");
    assertThat(event.time()).isEqualTo(Instant.EPOCH);
    assertThat(event.data().isMissingNode()).isTrue();
  }

  private static LoggedEvent event(
      @Nullable String key, String value, Map<String, String> headers) {
    var record = new ConsumerRecord<>("topic", 2, 5, key, value.getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return new LoggedEvent(record);
  }
}
