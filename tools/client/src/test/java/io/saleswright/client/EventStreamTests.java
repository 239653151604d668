package io.saleswright.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventStreamTests {

  @Test
  void readsEventsAndPassesOverComments() throws Exception {
    try (EventStream stream =
        stream(
            "id:1\nevent:entry\ndata:{\"step\":\"OrderPlaced\"}\n\n:still here\n\ndata: 7\n\n")) {
      assertThat(stream.next()).hasToString("{\"step\":\"OrderPlaced\"}");
      assertThat(stream.next()).hasToString("7");
      assertThat(stream.next()).isNull();
    }
  }

  @Test
  void joinsDataOfSeveralLines() throws IOException {
    try (EventStream stream = stream("data:[1,\ndata:2]\n\n")) {
      assertThat(stream.next()).hasToString("[1,2]");
    }
  }

  @Test
  void dropsAnEventThatDidNotEnd() throws IOException {
    try (EventStream stream = stream("data:1\n\ndata:2\n")) {
      assertThat(stream.next()).hasToString("1");
      assertThat(stream.next()).isNull();
    }
  }

  private static EventStream stream(String text) {
    return new EventStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
