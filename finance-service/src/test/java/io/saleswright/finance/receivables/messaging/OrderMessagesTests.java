package io.saleswright.finance.receivables.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.json.UnreadableJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Finance's own records read what order-service publishes. */
class OrderMessagesTests {

  private static final Path EXAMPLES = Path.of("../order-service/src/main/resources/events");
  private static final EventJson JSON = new EventJson();

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("order.OrderPlaced.v1", OrderPlacedMessage.class),
        Arguments.of("order.OrderChanged.v1", OrderChangedMessage.class),
        Arguments.of("order.OrderScopeChanged.v1", OrderScopeChangedMessage.class),
        Arguments.of("order.OrderCustomerVerified.v1", OrderCustomerVerifiedMessage.class),
        Arguments.of("order.OrderApproved.v1", OrderApprovedMessage.class),
        Arguments.of("order.ReleaseExempted.v1", ReleaseExemptedMessage.class),
        Arguments.of("order.ContractExempted.v1", ContractExemptedMessage.class),
        Arguments.of("order.OrderReleased.v1", OrderReleasedMessage.class),
        Arguments.of("order.FactRefused.v1", FactRefusedMessage.class),
        Arguments.of("order.OrderCancelled.v1", OrderCancelledMessage.class),
        Arguments.of("order.OrderSigned.v1", OrderSignedMessage.class));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void readTheProducersExample(String type, Class<?> message) throws IOException {
    byte[] example = Files.readAllBytes(EXAMPLES.resolve(type + ".example.json"));

    assertThatCode(() -> JSON.read(example, message)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void refuseWhatLacksTheOrder(String type, Class<?> message) throws IOException {
    String example = Files.readString(EXAMPLES.resolve(type + ".example.json"));
    byte[] without = example.replace("\"orderId\"", "\"other\"").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JSON.read(without, message)).isInstanceOf(UnreadableJson.class);
  }

  @Test
  void takeATotalThatDoesNotTellOfTaxForGross() throws IOException {
    assertThat(placed("\"taxIncluded\": false").tax().included()).isFalse();
    assertThat(placed("\"taxIncluded\": true").tax().included()).isTrue();
    assertThat(placed("\"older\": true").tax().included()).isTrue();
  }

  @Test
  void takeWhoseTheOrderIsFromWhateverTellsIt() throws IOException {
    OrderScopeChangedMessage changed =
        JSON.read(
            "{\"orderId\": \"o\", \"salesperson\": \"s\", \"region\": \"west\"}"
                .getBytes(StandardCharsets.UTF_8),
            OrderScopeChangedMessage.class);

    assertThat(placed("\"taxIncluded\": true").facts(ZoneOffset.UTC).unit())
        .isEqualTo(new SalesUnit("team-1", "north"));
    assertThat(changed.owner()).isEqualTo(OrderOwner.of("s", null, "west"));
    assertThatThrownBy(() ->
            JSON.read(
                "{\"orderId\": \"o\"}".getBytes(StandardCharsets.UTF_8),
                OrderScopeChangedMessage.class))
        .isInstanceOf(UnreadableJson.class);
  }

  private static OrderPlacedMessage placed(String tax) throws IOException {
    String example = Files.readString(EXAMPLES.resolve("order.OrderPlaced.v1.example.json"));
    assertThat(example).contains("\"taxIncluded\": true");
    byte[] told = example.replace("\"taxIncluded\": true", tax).getBytes(StandardCharsets.UTF_8);
    return JSON.read(told, OrderPlacedMessage.class);
  }

  @Test
  void takeTheDayOfTheOrderInTheCompanysZone() throws IOException {
    String example = Files.readString(EXAMPLES.resolve("order.OrderPlaced.v1.example.json"));
    byte[] lateEvening =
        example
            .replaceAll("\"receivedAt\": \"[^\"]*\"", "\"receivedAt\": \"2026-11-22T16:30:00Z\"")
            .getBytes(StandardCharsets.UTF_8);

    OrderPlacedMessage message = JSON.read(lateEvening, OrderPlacedMessage.class);

    assertThat(message.facts(ZoneId.of("Asia/Shanghai")).placedOn()).isEqualTo("2026-11-23");
  }
}
