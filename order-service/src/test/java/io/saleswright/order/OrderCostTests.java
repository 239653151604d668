package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.pulse.Pulse;
import io.saleswright.testkit.CommandCount;
import io.saleswright.testkit.CommandCount.Sent;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an order costs at the store, counted at the driver: no clock decides (ORD-41). */
class OrderCostTests extends OrderServiceFixture {

  @Autowired private Pulse pulse;

  private final AnOrder orders = new AnOrder(this);

  @Test
  void anOrderIsTwoCommandsBeforeTheAnswer() {
    String product = orders.product();
    String other = orders.product();
    placed(orders.product());

    assertThat(placed(product)).containsExactly("aggregate products", "insert orders");
    // The numbers of documents are taken twenty at a time, by a command more.
    assertThat(placed(other)).containsExactly("aggregate products", "insert orders");
  }

  /**
   * What the thread asked for that answered; the numbers of documents are asked for now and then.
   */
  private List<String> placed(String product) {
    try (CommandCount.Watch commands = COMMANDS.watch()) {
      String id =
          as("sales-rep")
              .post("/api/orders", AnOrder.body(unique("customer"), product))
              .expect(201)
              .text("id");
      Sent insert =
          commands.sent().stream()
              .filter(sent -> sent.toString().equals("insert orders"))
              .findFirst()
              .orElseThrow();
      List<String> before =
          commands.sent(
              sent -> sent.by().equals(insert.by()) && !sent.collection().equals("numbers"));
      Awaitility.await("the outbox is emptied")
          .until(() -> commands.sent(sent -> isRemoval(sent)).size() > 0);
      assertThat(id).isNotEmpty();
      return before;
    }
  }

  private static boolean isRemoval(Sent sent) {
    return sent.by().equals("relay-orders") && sent.toString().equals("update orders");
  }

  @Test
  void aBeatIsOneCommandForAllThatTheServiceLooksFor() {
    try (CommandCount.Watch commands = COMMANDS.watch()) {
      pulse.beat();

      String thisThread = Thread.currentThread().getName();
      assertThat(commands.sent(sent -> sent.by().equals(thisThread)))
          .hasSize(1)
          .allMatch(sent -> sent.startsWith("aggregate "));
    }
  }
}
