package io.saleswright.order.ordering.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.json.UnreadableJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts of foreign systems are read when they keep to their schema, and only then. */
class PlantMessagesTests {

  private static final Path EVENTS = Path.of("src/main/resources/events");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final EventJson JSON = new EventJson();

  private static final Map<String, Class<?>> MESSAGES =
      Map.ofEntries(
          Map.entry("production.WorkOrderAccepted.v1", PlantMessages.WorkOrderAccepted.class),
          Map.entry("production.WorkOrderRejected.v1", PlantMessages.WorkOrderRejected.class),
          Map.entry("production.WorkOrderScheduled.v1", PlantMessages.WorkOrderScheduled.class),
          Map.entry("production.WorkOrderProgressed.v1", PlantMessages.WorkOrderProgressed.class),
          Map.entry("production.WorkOrderDelayed.v1", PlantMessages.WorkOrderDelayed.class),
          Map.entry("production.WorkOrderCompleted.v1", PlantMessages.WorkOrderCompleted.class),
          Map.entry("production.QualityIssueRaised.v1", PlantMessages.QualityIssueRaised.class),
          Map.entry("production.ChangeAnswered.v1", PlantMessages.ChangeAnswered.class),
          Map.entry("warehouse.GoodsReceived.v1", PlantMessages.GoodsReceived.class),
          Map.entry("warehouse.ShipmentDispatched.v1", PlantMessages.ShipmentDispatched.class),
          Map.entry("warehouse.TransportReported.v1", PlantMessages.TransportReported.class),
          Map.entry("warehouse.ShipmentDelivered.v1", PlantMessages.ShipmentDelivered.class));

  static Stream<Arguments> messages() {
    return MESSAGES.entrySet().stream()
        .map(message -> Arguments.of(message.getKey(), message.getValue()));
  }

  /** Every fact with every field that it must have; the order is known by the message's key. */
  static Stream<Arguments> requiredFields() throws IOException {
    List<Arguments> fields = new ArrayList<>();
    for (Map.Entry<String, Class<?>> message : MESSAGES.entrySet()) {
      for (JsonNode field : read(message.getKey(), "schema").path("required")) {
        if (!field.asString().equals("orderId")) {
          fields.add(Arguments.of(message.getKey(), message.getValue(), field.asString()));
        }
      }
    }
    return fields.stream();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void readTheExample(String type, Class<?> message) throws IOException {
    byte[] example = bytes(read(type, "example"));

    assertThatCode(() -> JSON.read(example, message)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("requiredFields")
  void refuseWhatLacksARequiredField(String type, Class<?> message, String field)
      throws IOException {
    ObjectNode example = (ObjectNode) read(type, "example");
    example.remove(field);
    byte[] without = bytes(example);

    assertThatThrownBy(() -> JSON.read(without, message)).isInstanceOf(UnreadableJson.class);
  }

  private static JsonNode read(String type, String kind) throws IOException {
    return MAPPER.readTree(Files.readString(EVENTS.resolve(type + "." + kind + ".json")));
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
