package io.saleswright.contract.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Orders and finance tell what becomes of a contract, in whatever order (CON-09). */
class ExecutionApiTests extends RunningContracts {

  @Test
  void followsOrdersAndMoney() {
    String contract = aContract();
    String order = unique("order");
    String payment = unique("payment");

    // Finance may be heard before the order itself.
    tell(
        "finance.receivables.v1",
        "finance.ReceivablePlanned.v1",
        order,
        1,
        """
        {"orderId": "%s", "orderRevision": 1, "customerId": "c", "total": %s,
         "instalments": [{"kind": "BEFORE_SHIPMENT", "amount": %s, "dueOn": "2026-11-20"}]}
        """
            .formatted(order, money("90.00"), money("90.00")));
    tell(
        "finance.payments.v1",
        "finance.PaymentAllocated.v1",
        payment,
        2,
        ContractBodies.share(payment, order));
    tell(ORDERS, "order.OrderPlaced.v1", order, 1, ContractBodies.order(order, contract));
    tell(
        ORDERS,
        "order.OrderShipped.v1",
        order,
        2,
        """
        {"orderId": "%s", "customerId": "c", "carrier": "x", "trackingNumber": "y",
         "shippedAt": "2026-11-23T02:00:00Z"}
        """
            .formatted(order));

    String path = "/api/contracts/" + contract + "/execution";
    await()
        .untilAsserted(() -> {
          Answer seen = as("sales-rep").get(path).expect(200);
          assertThat(seen.text("shipped/amount")).isEqualTo("90.00");
          assertThat(seen.text("paid/amount")).isEqualTo("30.00");
          assertThat(seen.text("duties/0/kind")).isEqualTo("PAY");
        });
    Answer seen = as("sales-rep").get(path).expect(200);
    assertThat(seen.text("ordered/amount")).isEqualTo("90.00");
    assertThat(seen.text("duties/0/amount/amount")).isEqualTo("60.00");
    assertThat(seen.text("duties/0/late")).isEqualTo("true");
    assertThat(seen.text("orders/0/number")).isEqualTo("SO-1");

    tell(
        "finance.payments.v1",
        "finance.PaymentReversed.v1",
        payment,
        3,
        """
        {"paymentId": "%s", "customerId": "c", "amount": %s, "released": [], "reason": "bounced",
         "by": "f"}
        """
            .formatted(payment, money("30.00")));
    await().until(() -> as("sales-rep").get(path).text("paid/amount").equals("0.00"));
  }

  private static void tell(String topic, String type, String key, long sequence, String data) {
    TestBroker.publish(topic, TestEvent.of(type, key, sequence, data));
  }

  private static String money(String amount) {
    return "{\"amount\": \"%s\", \"currency\": \"CNY\"}".formatted(amount);
  }
}
