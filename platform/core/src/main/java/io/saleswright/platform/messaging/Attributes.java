package io.saleswright.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The attributes of a CloudEvent and its data, in either of the ways in which they travel (Kafka
 * protocol binding): in headers beside the data, or together with it in the value. Headers are read
 * as other bindings spell them, too: {@code ce-id} and {@code Ce-Id} are {@code ce_id}.
 */
sealed interface Attributes {

  /** The value of an attribute, such as {@code id}; null when it is missing. */
  @Nullable String get(String name);

  /** What to call an attribute in a message to its sender. */
  String label(String name);

  /** The event's data; null when there is none. */
  byte @Nullable [] data();

  /**
   * Reads a record.
   *
   * @throws Unreadable when its value says that the attributes are in it, and they are not
   */
  static Attributes of(ConsumerRecord<String, byte[]> record) {
    String content = InHeaders.text(record.headers(), "content-type");
    String kind = content == null ? "" : content.strip().toLowerCase(Locale.ROOT);
    if (!kind.startsWith("application/cloudevents")) {
      return new InHeaders(record.headers(), record.value());
    }
    if (!kind.startsWith("application/cloudevents+json")) {
      throw new Unreadable(
          "The content type is neither application/json nor application/cloudevents+json: send one"
              + " event in each message, as JSON.");
    }
    return InValue.read(record.value());
  }

  /** The same for a look at what can't be read: whatever is missing is null. */
  static Attributes asFarAsReadable(ConsumerRecord<String, byte[]> record) {
    try {
      return of(record);
    } catch (Unreadable _) {
      return new InHeaders(record.headers(), record.value());
    }
  }

  /**
   * What a message is called when somebody decides on it: the id that its sender gave it, or its
   * place, when it has none.
   *
   * @param place where it lies in its topic
   */
  static String nameOf(ConsumerRecord<String, byte[]> record, String place) {
    String id = asFarAsReadable(record).get("id");
    return id == null || id.isBlank() ? place : id;
  }

  /** A message's place as people write it, such as {@code order.orders.v1/3@120}. */
  static String place(String topic, String partition, long offset) {
    return topic + "/" + partition + "@" + offset;
  }

  /** Binary mode. */
  record InHeaders(Headers headers, byte @Nullable [] data) implements Attributes {

    @Override
    public @Nullable String get(String name) {
      return text(headers, "ce_" + name);
    }

    @Override
    public String label(String name) {
      return "header ce_" + name;
    }

    /** The last header with this name, however its sender spells it. */
    static @Nullable String text(Headers headers, String name) {
      String found = null;
      String wanted = spelling(name);
      for (Header header : headers) {
        if (spelling(header.key()).equals(wanted)) {
          found =
              header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
      }
      return found;
    }

    private static String spelling(String name) {
      return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
  }

  /** Structured mode. */
  record InValue(JsonNode event, byte @Nullable [] data) implements Attributes {

    static InValue read(byte @Nullable [] value) {
      JsonNode event = value == null ? null : EventTrees.read(value);
      if (event == null || !event.isObject()) {
        throw new Unreadable("The value is no CloudEvent in JSON, as its content type says.");
      }
      return new InValue(event, data(event));
    }

    private static byte @Nullable [] data(JsonNode event) {
      if (event.hasNonNull("data")) {
        return event.path("data").toString().getBytes(StandardCharsets.UTF_8);
      }
      String encoded = event.path("data_base64").stringValue(null);
      try {
        return encoded == null ? null : Base64.getDecoder().decode(encoded);
      } catch (IllegalArgumentException e) {
        throw new Unreadable("The attribute data_base64 is not base64.", e);
      }
    }

    @Override
    public @Nullable String get(String name) {
      JsonNode value = event.path(name);
      return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    @Override
    public String label(String name) {
      return "attribute " + name;
    }
  }
}
