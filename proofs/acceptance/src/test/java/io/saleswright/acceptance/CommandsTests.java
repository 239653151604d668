package io.saleswright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands of the README, as a newcomer types them. */
class CommandsTests {

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void theSampleIsImportedOnceHoweverOftenItIsTried() {
    RunningStack.run("import", "--source", "northwind", "--prefix", "NW", RunningStack.sample());

    String again =
        RunningStack.run(
            "import", "--source", "northwind", "--prefix", "NW", RunningStack.sample());

    assertThat(again).contains("809", "2,082", "1,239,855.61", "37");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void theDemoPlaysASaleFromTheQuoteToTheClosedOrder() {
    assertThat(RunningStack.run("demo"))
        .contains("customer takes it", "no objection", "it is effective")
        .contains("OrderPlaced", "OrderShipped", "OrderClosed", "is PAID");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void theStatusNamesEveryProcess() {
    assertThat(RunningStack.run("status"))
        .contains(
            "store",
            "broker",
            "keycloak",
            "customer-service",
            "order-service",
            "finance-service",
            "gateway");
  }
}
