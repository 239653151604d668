package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What the order service makes of messages that come twice, late, out of order, broken, or of a
 * version it does not know.
 */
class ConsumerTests extends OrderServiceFixture {

  private static final String PLANT = "production.work-orders.v1";

  private final AnOrder orders = new AnOrder(this);

  @Test
  void aRepeatedOrOlderFinanceEventChangesNothing() {
    String id = orders.received();
    orders.financeTold("PaymentGateOpened.v1", id, 4, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.financeTold("PaymentGateOpened.v1", id, 4, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.financeTold("PaymentGateClosed.v1", id, 5, AnOrder.gateClosed(id, "SHIPMENT"));
    orders.financeTold("PaymentGateOpened.v1", id, 4, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.financeTold("ReceivableSettled.v1", id, 6, "{\"orderId\":\"" + id + "\"}");

    orders.await(id, "payment/settled", "true");
    assertThat(orders.get(id).text("payment/shipment/open")).isEqualTo("false");
    assertThat(orders.get(id).text("payment/shipment/reason")).isEqualTo("payment reversed");
  }

  @Test
  void aRepeatedFactOfThePlantCountsOnce() {
    String id = orders.released();
    TestEvent crack = qualityIssue(id, "crack in the frame");
    TestBroker.publish(PLANT, crack);
    TestBroker.publish(PLANT, crack);
    TestBroker.publish(PLANT, qualityIssue(id, "wrong stain"));

    orders.await(id, "production/qualityIssues/1", "wrong stain");
    assertThat(orders.get(id).body().at("/production/qualityIssues").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("crack in the frame", "wrong stain");
  }

  private static TestEvent qualityIssue(String id, String description) {
    return TestEvent.foreign(
        "production.QualityIssueRaised.v1",
        id,
        "{\"orderId\":\"%s\",\"description\":\"%s\"}".formatted(id, description));
  }

  @Test
  void aMissedDeadlineOfAnInvoiceStandsInTheTimeLineOfItsOrder() {
    String id = orders.received();
    String invoice = unique("invoice");
    TestEvent missed = ofInvoice(invoice, 2, "DeadlineMissed", MISSED);
    invoiceTells(ofInvoice(invoice, 1, "InvoiceRequested", requested(invoice, id)));
    invoiceTells(missed);
    invoiceTells(missed);
    orders.financeTold("ReceivableSettled.v1", id, 1, "{\"orderId\":\"" + id + "\"}");

    await()
        .untilAsserted(() ->
            assertThat(financeSteps(id))
                .contains("InvoiceRequested", "DeadlineMissed", "ReceivableSettled"));
    assertThat(financeSteps(id)).filteredOn("DeadlineMissed"::equals).hasSize(1);
  }

  @Test
  void aMissedDeadlineThatComesBeforeItsInvoiceIsBroughtToTheOrder() {
    String id = orders.received();
    String invoice = unique("invoice");
    invoiceTells(ofInvoice(invoice, 2, "DeadlineMissed", MISSED));
    invoiceTells(ofInvoice(invoice, 1, "InvoiceRequested", requested(invoice, id)));

    await()
        .untilAsserted(
            () -> assertThat(financeSteps(id)).contains("InvoiceRequested", "DeadlineMissed"));
  }

  private static final String MISSED =
      "{\"rule\":\"FIN-07\",\"due\":\"2026-11-23T01:00:00Z\",\"noticedAt\":\"2026-11-23T01:00:01Z\"}";

  private static String requested(String invoice, String order) {
    return "{\"invoiceId\":\"%s\",\"orderId\":\"%s\",\"customerId\":\"c\"}"
        .formatted(invoice, order);
  }

  private static TestEvent ofInvoice(String invoice, long sequence, String event, String json) {
    return TestEvent.of("finance." + event + ".v1", invoice, sequence, json);
  }

  private static void invoiceTells(TestEvent event) {
    TestBroker.publish("finance.invoices.v1", event);
  }

  private List<String> financeSteps(String id) {
    return as("auditor")
        .get("/api/orders/" + id + "/timeline")
        .expect(200)
        .body()
        .at("/items")
        .valueStream()
        .filter(entry -> entry.path("type").asString().startsWith("finance."))
        .map(entry -> entry.path("step").asString())
        .toList();
  }

  @Test
  void aCustomerWhoIsToldOfLaterSettlesTheOrder() {
    String customer = "customer-" + UUID.randomUUID();
    String id = orders.received(customer);
    assertThat(orders.get(id).text("customer/status")).isEqualTo("claimed");

    orders.customerTold("CustomerRegistered", customer, 1, "Late customer");

    orders.await(id, "customer/name", "Late customer");
  }

  @Test
  void anOpenOrderFollowsItsCustomerToAnotherRegion() {
    String customer = "customer-" + UUID.randomUUID();
    String open = orders.received(customer);
    String cancelled = orders.received(customer);
    orders.customerTold("CustomerRegistered", customer, 1, "Mover", "east");
    orders.await(open, "customer/name", "Mover");
    orders.await(cancelled, "customer/name", "Mover");
    orders.post("sales-manager", cancelled, "cancellation", "{\"reason\":\"doubled\"}").expect(200);
    assertThat(asManagerOf("east").get("/api/orders/" + open).status()).isEqualTo(200);

    orders.customerTold("CustomerChanged", customer, 2, "Mover", "west");

    await()
        .untilAsserted(() ->
            assertThat(asManagerOf("west").get("/api/orders/" + open).status()).isEqualTo(200));
    assertThat(asManagerOf("east").get("/api/orders/" + open).status()).isEqualTo(404);
    assertThat(asManagerOf("east").get("/api/orders/" + cancelled).status()).isEqualTo(200);
    assertThat(asManagerOf("west").get("/api/orders/" + cancelled).status()).isEqualTo(404);
    assertThat(orders.get(open).text("revision")).isEqualTo("1");
  }

  @Test
  void anOlderStateOfACustomerDoesNotOverwriteANewerOne() {
    String customer = "customer-" + UUID.randomUUID();
    String id = orders.received(customer);
    orders.customerTold("CustomerChanged", customer, 3, "New name");
    orders.customerTold("CustomerRegistered", customer, 1, "Old name");
    TestBroker.publish(
        "customer.customers.v1",
        TestEvent.of(
            "customer.CustomerOwnerChanged.v1",
            customer,
            4,
            """
            {"customerId":"%s","owner":"DEMO-next","previousOwner":"DEMO-sales-rep",
             "team":"team-2","reason":"left","by":"test"}\
            """
                .formatted(customer)));

    // What is told last of the customer is told after the older state.
    orders.await(id, "salesperson", "DEMO-next");
    assertThat(orders.get(id).text("customer/name")).isEqualTo("New name");
  }

  @Test
  void aBrokenMessageParksItsOrderAndNobodyElse() {
    String broken = orders.received();
    String other = orders.received();
    orders.financeTold("PaymentGateOpened.v1", broken, 1, "{\"gate\":\"NO SUCH GATE\"}");
    orders.financeTold("ReceivableSettled.v1", broken, 2, "{\"orderId\":\"" + broken + "\"}");
    orders.financeTold("ReceivableSettled.v1", other, 1, "{\"orderId\":\"" + other + "\"}");

    orders.await(other, "payment/settled", "true");
    String mark = awaitMark(broken, 2);
    assertThat(orders.get(broken).text("payment/settled")).isEqualTo("false");

    assertThat(as("sales-manager").post("/api/admin/parked/" + mark + "/replay", "").status())
        .isEqualTo(403);
    assertThat(as("admin").get("/api/admin/parked/" + mark).expect(200).body().at("/letters"))
        .hasSize(2);
    assertThat(
            as("admin")
                .post("/api/admin/parked/" + mark + "/replay", "")
                .expect(200)
                .text("lifted"))
        .isEqualTo("false");
    String poison =
        as("admin").get("/api/admin/parked/" + mark).body().at("/letters/0/id").asString();
    assertThat(
            as("admin")
                .post("/api/admin/parked/" + mark + "/replay?skip=" + poison, "")
                .expect(200)
                .text("lifted"))
        .isEqualTo("true");
    orders.await(broken, "payment/settled", "true");
  }

  @Test
  void anUnknownMajorVersionParks() {
    String id = orders.received();
    orders.financeTold("PaymentGateOpened.v2", id, 1, "{\"orderId\":\"" + id + "\"}");

    awaitMark(id, 1);
  }

  @Test
  void aTypeThatNobodyHandlesIsIgnored() {
    String id = orders.received();
    orders.financeTold("SomethingElse.v1", id, 1, "{}");
    orders.financeTold("ReceivableSettled.v1", id, 2, "{\"orderId\":\"" + id + "\"}");

    orders.await(id, "payment/settled", "true");
  }

  @Test
  void aDispatchWithoutReleaseIsListedAsADiscrepancy() {
    String id = orders.released();
    TestBroker.publish(
        "warehouse.shipments.v1",
        TestEvent.foreign("warehouse.ShipmentDispatched.v1", id, AnOrder.dispatched(id)));

    await()
        .untilAsserted(() -> {
          JsonNode refusals =
              as("auditor").get("/api/integration/refusals").expect(200).body().at("/items");
          assertThat(refusals.findValuesAsString("aggregate")).contains(id);
        });
    assertThat(orders.get(id).text("state")).isEqualTo("RELEASED");
  }

  private String awaitMark(String aggregate, int waiting) {
    return await()
        .until(
            () -> {
              for (JsonNode mark :
                  as("admin").get("/api/admin/parked").expect(200).body().at("/items")) {
                boolean wanted =
                    mark.path("aggregate").asString().equals(aggregate)
                        && mark.path("consumer").asString().equals("order.payments")
                        && mark.path("waiting").asInt() >= waiting;
                if (wanted) {
                  return mark.path("id").asString();
                }
              }
              return "";
            },
            id -> !id.isEmpty());
  }
}
