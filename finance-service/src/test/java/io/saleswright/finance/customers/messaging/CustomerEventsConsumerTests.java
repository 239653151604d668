package io.saleswright.finance.customers.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.json.EventJson;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of customers, twice, late and in disorder (FIN-12). */
class CustomerEventsConsumerTests extends RunningFinance {

  private final CustomerNames names;

  @Autowired
  CustomerEventsConsumerTests(CustomerNames names) {
    this.names = names;
  }

  @Test
  void learnsTheNameAndTheNewOne() {
    String customer = unique("customer");

    tell(customer, 1, "CustomerRegistered", "Hua Xia");
    await().until(() -> names.of(customer).orElse("").equals("Hua Xia"));
    tell(customer, 2, "CustomerChanged", "Hua Xia Furniture");

    await().until(() -> names.of(customer).orElse("").equals("Hua Xia Furniture"));
    assertThat(names.of(unique("unheard"))).isEmpty();
  }

  @Test
  void theNewestNameHoldsHoweverLateAnOlderOneComes() {
    String customer = unique("customer");

    names.learn(customer, "newest", 3);
    names.learn(customer, "older", 2);
    names.learn(customer, "the same again", 3);

    assertThat(names.of(customer)).contains("newest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CustomerRegistered", "CustomerChanged"})
  void readsTheProducersExample(String type) throws IOException {
    Path examples = Path.of("../customer-service/src/main/resources/events");
    byte[] example = Files.readAllBytes(examples.resolve("customer." + type + ".v1.example.json"));

    assertThatCode(() -> new EventJson().read(example, CustomerMessage.class))
        .doesNotThrowAnyException();
  }

  private static void tell(String customer, long sequence, String type, String name) {
    String data = "{\"customerId\": \"%s\", \"name\": \"%s\"}".formatted(customer, name);
    TestBroker.publish(
        CUSTOMERS, TestEvent.of("customer." + type + ".v1", customer, sequence, data));
  }
}
