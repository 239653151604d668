package io.saleswright.testkit.fuzz;

import io.saleswright.testkit.fuzz.Spoiler.Spoilt;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages that are bad in one part: data, attributes, key, or all that makes them an event.
 *
 * @param topics where they go
 * @param examples sound data by type of event, at least one for each topic's service
 * @param seed what everything is drawn from
 */
record BadMessages(List<String> topics, Map<String, JsonNode> examples, long seed) {

  private static final long APART = 0x9E3779B97F4A7C15L;
  private static final List<String> ODD_KEYS =
      List.of(
          "", " ", "$where", "a.b", "\u0000", "\ud800", "..", "长".repeat(500), "k".repeat(9_000));
  private static final List<String> ODD_ATTRIBUTES =
      List.of(
          "",
          " ",
          "x",
          "-1",
          "0",
          "99999999999999999999",
          "\u0000",
          "a\r\nb",
          "x".repeat(70_000),
          "+999999999-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00Z",
          "0.3",
          "$where");
  private static final List<String> ATTRIBUTES =
      List.of(
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_type",
          "ce_subject",
          "ce_time",
          "ce_sequence",
          "ce_correlationid",
          "ce_causationid",
          "ce_traceparent",
          "content-type");

  /**
   * A message.
   *
   * @param how what is bad in it
   * @param record to be sent
   */
  record BadMessage(String how, ProducerRecord<byte[], byte[]> record) {}

  /** The message of this number; it speaks of an aggregate that no other message speaks of. */
  BadMessage message(long number) {
    var random = new SplittableRandom(seed * APART + number);
    String topic = any(topics, random);
    String service = topic.substring(0, topic.indexOf('.') + 1);
    String type =
        any(
            examples.keySet().stream().filter(name -> name.startsWith(service)).sorted().toList(),
            random);
    String aggregate = "fuzz-" + seed + "-" + number;
    ObjectNode data = named(Objects.requireNonNull(examples.get(type)), aggregate);
    Map<String, String> attributes = attributes(type, aggregate);
    byte[] key = utf8(aggregate);
    byte[] value = utf8(data.toString());
    String how;
    switch (random.nextInt(10)) {
      case 0 -> {
        how = "key";
        key = utf8(any(ODD_KEYS, random));
      }
      case 1 -> {
        how = "no key";
        key = null;
      }
      case 2 -> {
        how = "missing attribute";
        attributes.remove(any(ATTRIBUTES, random));
      }
      case 3, 4 -> {
        how = "attribute";
        attributes.put(any(ATTRIBUTES, random), any(ODD_ATTRIBUTES, random));
      }
      case 5 -> {
        how = "no data";
        value = null;
      }
      default -> {
        Spoilt spoilt = new Spoiler(random).spoil(data);
        how = "data " + spoilt.how();
        value = spoilt.bytes();
      }
    }
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key, value);
    attributes.forEach((name, text) -> record.headers().add(name, utf8(text)));
    return new BadMessage(how, record);
  }

  private static ObjectNode named(JsonNode example, String aggregate) {
    ObjectNode data = (ObjectNode) example.deepCopy();
    data.propertyNames().stream()
        .filter(name -> name.endsWith("Id"))
        .findFirst()
        .ifPresent(name -> data.put(name, aggregate));
    return data;
  }

  private static Map<String, String> attributes(String type, String aggregate) {
    Map<String, String> attributes = new HashMap<>();
    attributes.put("ce_specversion", "1.0");
    attributes.put("ce_id", "event-of-" + aggregate);
    attributes.put("ce_source", "/fuzz");
    attributes.put("ce_type", type);
    attributes.put("ce_subject", aggregate);
    attributes.put("ce_time", "2026-11-23T02:00:00Z");
    attributes.put("ce_sequence", "1");
    return attributes;
  }

  private static <T> T any(List<T> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
