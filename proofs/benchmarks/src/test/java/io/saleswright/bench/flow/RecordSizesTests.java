package io.saleswright.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class RecordSizesTests {

  @Test
  void addsUpValuesAndWhatGoesWithThem() {
    RecordSizes sizes = RecordSizes.of(List.of(event("o-1", "{}"), event("o-22", "{\"a\":1}")));

    assertThat(sizes.count()).isEqualTo(2);
    assertThat(sizes.values()).isEqualTo(2 + 7);
    assertThat(sizes.headers()).isEqualTo(3 + 4 + 2 * ("ce_id".length() + "e-1".length()));
  }

  private static ConsumerRecord<String, byte[]> event(String key, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    var headers = new RecordHeaders();
    headers.add("ce_id", "e-1".getBytes(StandardCharsets.UTF_8));
    return new ConsumerRecord<>(
        "topic",
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        key.length(),
        bytes.length,
        key,
        bytes,
        headers,
        Optional.empty());
  }
}
