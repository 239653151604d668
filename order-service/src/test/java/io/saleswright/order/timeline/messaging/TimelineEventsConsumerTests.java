package io.saleswright.order.timeline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class TimelineEventsConsumerTests {

  private static final Path CATALOGUE = Path.of("../docs/events/catalogue.yaml");

  private static final Set<String> NOT_OF_ONE_ORDER =
      Set.of("finance.payments.v1", "finance.credit-accounts.v1");

  /**
   * A new event of a payment or of credit is decided about before it lands under the identity of
   * the payment or the customer.
   */
  @Test
  void knowsAllEventsOfPaymentsAndCredit() throws IOException {
    Map<String, Map<String, Map<String, String>>> catalogue =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(CATALOGUE));

    assertThat(catalogue.get("events"))
        .hasEntrySatisfying(
            "finance.PaymentGateOpened.v1",
            event -> assertThat(event.get("topic")).isEqualTo("finance.receivables.v1"));
    assertThat(
            catalogue.get("events").entrySet().stream()
                .filter(event -> NOT_OF_ONE_ORDER.contains(event.getValue().get("topic")))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(TimelineEventsConsumer.OF_PAYMENTS);
  }
}
