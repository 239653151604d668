package io.saleswright.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CloudEvents as their senders spell them, and what is said of those that can't be read. */
class AttributesTests {

  private static ConsumerRecord<String, byte[]> record(@Nullable String value, String... headers) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            "t", 0, 0, "k", value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < headers.length; i += 2) {
      record.headers().add(headers[i], headers[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }

  private static ConsumerRecord<String, byte[]> structured(String value) {
    return record(value, "Content-Type", "application/cloudevents+json");
  }

  private static String text(Attributes event) {
    return new String(Objects.requireNonNull(event.data()), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"ce_id", "ce-id", "Ce-Id", "CE_ID"})
  void aHeaderIsKnownHoweverItIsSpelt(String header) {
    assertThat(Attributes.of(record("{}", header, "7")).get("id")).isEqualTo("7");
  }

  @Test
  void aStructuredEventKeepsItsNumbersAndText() {
    Attributes event =
        Attributes.of(
            structured("{\"id\":\"7\",\"sequence\":12,\"data\":{\"q\":0.10,\"t\":\"木\"}}"));

    assertThat(event.get("id")).isEqualTo("7");
    assertThat(event.get("sequence")).isEqualTo("12");
    assertThat(event.get("subject")).isNull();
    assertThat(text(event)).isEqualTo("{\"q\":0.10,\"t\":\"木\"}");
  }

  @Test
  void dataMayBeEncoded() {
    Attributes event = Attributes.of(structured("{\"data_base64\":\"e30=\"}"));

    assertThat(text(event)).isEqualTo("{}");
    assertThat(Attributes.of(structured("{\"id\":\"7\"}")).data()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/cloudevents-batch+json | []        | send one event in each message",
        "application/cloudevents+avro       | x         | as JSON",
        "application/cloudevents+json       | [1]       | is no CloudEvent in JSON",
        "application/cloudevents+json       | {\"id\":  | is no CloudEvent in JSON"
      })
  void whatCanNotBeReadIsSaidInOneSentence(String type, String value, String reason) {
    ConsumerRecord<String, byte[]> message = record(value, "content-type", type);

    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> Attributes.of(message))
        .withMessageContaining(reason);
    assertThat(Attributes.asFarAsReadable(message).get("id")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ce_time, yesterday, The header ce_time is no moment",
    "ce_time, +999999999-12-31T23:59:59Z, The header ce_time is no moment",
    "ce_sequence, many, The header ce_sequence is no whole number.",
    "ce_specversion, 0.3, The header ce_specversion is not 1.0."
  })
  void aWrongAttributeIsNamed(String header, String value, String sentence) {
    ConsumerRecord<String, byte[]> message =
        record(
            "{}",
            "ce_specversion",
            "1.0",
            "ce_id",
            "7",
            "ce_source",
            "/s",
            "ce_type",
            "a.B.v1",
            "ce_time",
            "2026-11-23T02:00:00Z",
            header,
            value);

    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> EventHeaders.read(Attributes.of(message), "k"))
        .withMessageContaining(sentence);
  }
}
