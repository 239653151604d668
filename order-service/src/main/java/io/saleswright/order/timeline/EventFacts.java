package io.saleswright.order.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the time line keeps of an event's data: its simple values, money as text, and nothing that
 * repeats the entry itself.
 *
 * @param orderId the order that the event speaks of, if it names one
 * @param by who caused it, if it says so
 * @param facts the rest
 */
public record EventFacts(Optional<String> orderId, @Nullable String by, Map<String, String> facts) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Reads an event's data.
   *
   * @throws JacksonException when it is no JSON
   */
  public static EventFacts read(byte[] json) {
    JsonNode data = JSON.readTree(json);
    Map<String, String> facts = new LinkedHashMap<>();
    data.properties()
        .forEach(field -> {
          String text = text(field.getValue());
          if (text != null && !isTold(field.getKey())) {
            facts.put(field.getKey(), text);
          }
        });
    return new EventFacts(
        Optional.ofNullable(data.path("orderId").stringValue(null)),
        data.path("by").stringValue(null),
        facts);
  }

  private static boolean isTold(String field) {
    return field.equals("orderId") || field.equals("by");
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isObject() && value.has("amount") && value.has("currency")) {
      return value.path("amount").asString() + " " + value.path("currency").asString();
    }
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }
}
