package io.saleswright.customer.purchases.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.json.UnreadableJson;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The customer service's own records read what the order service publishes. */
class OrderMessagesTests {

  private static final Path EXAMPLES = Path.of("../order-service/src/main/resources/events");
  private static final EventJson JSON = new EventJson();
  private static final Map<String, Class<? extends Record>> MESSAGES =
      Map.of(
          "order.OrderPlaced.v1", OrderPlacedMessage.class,
          "order.OrderChanged.v1", OrderChangedMessage.class,
          "order.OrderCustomerVerified.v1", OrderCustomerVerifiedMessage.class,
          "order.OrderCancelled.v1", OrderCancelledMessage.class,
          "order.OrderImported.v1", OrderImportedMessage.class);

  static Stream<Arguments> messages() {
    return MESSAGES.entrySet().stream()
        .map(message -> Arguments.of(message.getKey(), message.getValue()));
  }

  static Stream<Arguments> fields() {
    return MESSAGES.entrySet().stream()
        .flatMap(message ->
            Arrays.stream(message.getValue().getRecordComponents())
                .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .map(field -> Arguments.of(message.getKey(), message.getValue(), field)));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void readTheProducersExample(String type, Class<?> message) throws IOException {
    byte[] example = example(type).getBytes(StandardCharsets.UTF_8);

    assertThatCode(() -> JSON.read(example, message)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void refuseWhatLacksAField(String type, Class<?> message, String field) throws IOException {
    byte[] without =
        example(type)
            .replace("\"" + field + "\"", "\"other-" + field + "\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JSON.read(without, message)).isInstanceOf(UnreadableJson.class);
  }

  private static String example(String type) throws IOException {
    return Files.readString(EXAMPLES.resolve(type + ".example.json"));
  }
}
