package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was agreed stays, and what is late or not covered shows (ORD-33, ORD-40, FIN-03). */
class AgreementTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  private void discontinue(String product) {
    as("sales-manager")
        .with(
            "If-Match",
            as("sales-manager").get("/api/products/" + product).expect(200).header("ETag"))
        .put(
            "/api/products/" + product,
            "{\"name\": \"Chair\", \"unit\": \"piece\", \"discontinued\": true}")
        .expect(200);
  }

  private Answer request(String id, String fields) {
    return orders.post(
        "sales-support",
        id,
        "change-requests",
        "{\"reason\":\"asked\",\"customerConfirmation\":\"phone\",%s}".formatted(fields));
  }

  private Answer approve(String id, int number) {
    return orders.post(
        "support-supervisor", id, "change-requests/" + number + "/approval", "{\"approved\":true}");
  }

  @Test
  void aDiscontinuedProductStaysInTheOrderThatHasIt() {
    String id = orders.verified();
    String product = orders.get(id).text("lines/0/productId");
    discontinue(product);
    String line = "\"lines\":[{\"productId\":\"%s\",\"quantity\":%s}]";

    request(id, line.formatted(product, 4)).expect(400);
    Answer fewer = request(id, line.formatted(product, 2)).expect(200);

    assertThat(fewer.text("changes/0/lines/0/unitPrice/amount")).isEqualTo("100.00");
    assertThat(fewer.text("changes/0/lines/0/listPrice/amount")).isEqualTo("100.00");
  }

  @Test
  void theAddressIsChangedByRequestWithoutTouchingAnythingElse() {
    String id = orders.verified();
    discontinue(orders.get(id).text("lines/0/productId"));

    Answer asked =
        request(id, "\"delivery\":{\"address\":\"Road 2\",\"consignee\":\"Li\",\"phone\":\"456\"}")
            .expect(200);
    assertThat(asked.body().at("/changes/0/particulars").toString()).isEqualTo("[\"DELIVERY\"]");
    assertThat(delivery(id, "wanted/address")).isEqualTo("Road 2");
    assertThat(delivery(id, "delivery/address")).isEqualTo("Road 1");
    Answer approved = approve(id, 1).expect(200);

    assertThat(approved.text("changes/0/status")).isEqualTo("APPLIED");
    assertThat(approved.text("revision")).isEqualTo("2");
    assertThat(approved.text("total/amount")).isEqualTo("300.00");
    assertThat(delivery(id, "delivery/address")).isEqualTo("Road 2");
  }

  private String delivery(String id, String path) {
    return as("sales-support").get("/api/orders/" + id + "/delivery-note").expect(200).text(path);
  }

  @Test
  void aWishThatWishesNothingIsToldSo() {
    Answer refused = request(orders.verified(), "\"invoiceTitle\":\" \"").expect(400);

    assertThat(refused.text("errors/0/rule")).isEqualTo("ORD-33");
  }

  @Test
  void whatIsOverdueStaysOnTheOrderAndInTheListUntilItIsDone() {
    String id;
    try (TestPolicy _ = TestPolicy.set(as("admin"), "order", "verification", "\"1s\"")) {
      id = orders.received();
    }
    String list = "/api/orders?overdue=true&customerId=" + orders.get(id).text("customer/id");
    assertThat(orders.get(id).body().at("/clocks/0/overdue").asBoolean()).isFalse();

    CLOCK.advance(Duration.ofSeconds(2));
    await()
        .untilAsserted(
            () -> assertThat(orders.get(id).body().at("/clocks/0/overdue").asBoolean()).isTrue());

    assertThat(orders.get(id).text("clocks/0/rule")).isEqualTo("ORD-04");
    assertThat(as("sales-support").get(list).expect(200).items("id")).containsExactly(id);
    assertThat(types("order.orders.v1", id, 2)).endsWith("DeadlineMissed");
    orders.post("sales-support", id, "cancellation", "{\"reason\":\"doubled\"}").expect(200);
    assertThat(as("sales-support").get(list).expect(200).items("id")).isEmpty();
  }

  /** A limit in another currency would refuse for ever without a word (FIN-17). */
  @Test
  void theOrderSaysThatTheLimitIsInAnotherCurrency() {
    String id = orders.verified();
    String customer = orders.get(id).text("customer/id");
    TestBroker.publish(
        "finance.credit-accounts.v1",
        TestEvent.of(
            "finance.CreditRefused.v1",
            customer,
            1,
            """
            {"customerId":"%s","orderId":"%s","orderRevision":1,
             "amount":{"amount":"300.00","currency":"CNY"},
             "available":{"amount":"9999.00","currency":"USD"},"reason":"OTHER_CURRENCY"}\
            """
                .formatted(customer, id)));

    orders.await(
        id, "payment/release/reason", "the customer's credit limit is in another currency");
  }

  @Test
  void refusedCreditIsReadOnTheOrderAndInItsTimeLine() {
    String id = orders.verified();
    orders.seen("support-supervisor").post("/api/orders/" + id + "/approval", "").expect(200);
    String customer = orders.get(id).text("customer/id");
    TestBroker.publish(
        "finance.credit-accounts.v1",
        TestEvent.of(
            "finance.CreditRefused.v1",
            customer,
            1,
            """
            {"customerId":"%s","orderId":"%s","orderRevision":1,
             "amount":{"amount":"300.00","currency":"CNY"},
             "available":{"amount":"10.00","currency":"CNY"}}\
            """
                .formatted(customer, id)));

    orders.await(id, "payment/release/reason", "the customer's credit does not suffice");
    Answer refused = orders.post("sales-support", id, "release", "").expect(409);
    assertThat(refused.text("rule")).isEqualTo("FIN-03");
    assertThat(refused.text("detail")).contains("the customer's credit does not suffice");
    await()
        .untilAsserted(() ->
            assertThat(
                    as("sales-support")
                        .get("/api/orders/" + id + "/timeline")
                        .expect(200)
                        .body()
                        .toString())
                .contains("CreditRefused", "10.00 CNY"));
    orders.exempt(id);
    assertThat(orders.get(id).text("payment/exemption/by")).isEqualTo("DEMO-vp-sales");
    orders.post("sales-support", id, "release", "").expect(200);
  }
}
