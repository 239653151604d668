package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/**
 * One order from intake to closing (requirements 3.4), with finance, plant and warehouse played by
 * events.
 */
class OrderJourneyTests extends OrderServiceFixture {

  @Test
  void anOrderGoesFromPlacedToClosed() {
    String customer = unique("customer");
    String product = publishProduct();
    Answer placed = place(customer, product);
    customerIsRegistered(customer);
    String id = placed.text("id");
    await().untilAsserted(() -> assertThat(get(id).text("customer/status")).isEqualTo("confirmed"));

    for (String party : new String[] {"SALESPERSON", "CUSTOMER", "WORKSHOP"}) {
      as("sales-support")
          .post(
              "/api/orders/" + id + "/confirmations",
              "{\"party\":\"" + party + "\",\"means\":\"phone\"}")
          .expect(200);
    }
    as("sales-support")
        .with("If-Match", "\"1\"")
        .post("/api/orders/" + id + "/verification", ALL_ITEMS)
        .expect(200);
    Answer early = as("sales-support").post("/api/orders/" + id + "/release", "").expect(409);
    assertThat(early.text("rule")).isEqualTo("ORD-12");
    as("support-supervisor")
        .with("If-Match", "\"1\"")
        .post("/api/orders/" + id + "/approval", "")
        .expect(200);
    Answer unpaid = as("sales-support").post("/api/orders/" + id + "/release", "").expect(409);
    assertThat(unpaid.text("rule")).isEqualTo("FIN-01");

    gateOpens(id, "RELEASE", 1);
    await()
        .untilAsserted(
            () -> assertThat(get(id).body().at("/payment/release/open").asBoolean()).isTrue());
    as("sales-support").post("/api/orders/" + id + "/release", "").expect(200);

    plantTells(id, "WorkOrderAccepted", "{\"orderId\":\"" + id + "\"}");
    plantTells(
        id,
        "WorkOrderScheduled",
        "{\"orderId\":\"%s\",\"start\":\"%s\",\"finish\":\"%s\"}"
            .formatted(id, TODAY, TODAY.plusDays(30)));
    await()
        .untilAsserted(() ->
            assertThat(get(id).text("production/forecast"))
                .isEqualTo(TODAY.plusDays(30).toString()));
    plantTells(
        id,
        "WorkOrderCompleted",
        "{\"orderId\":\"%s\",\"completedOn\":\"%s\"}".formatted(id, TODAY));
    await().untilAsserted(() -> assertThat(get(id).text("state")).isEqualTo("READY"));

    as("sales-support")
        .post(
            "/api/orders/" + id + "/delivery-note",
            """
            {"shipDate":"%s","route":"by road","freightPayment":"PREPAID","papers":"with the goods",
             "warehouseConfirmedBy":"DEMO-warehouse","customerConfirmation":"by phone"}\
            """
                .formatted(TODAY.plusDays(1)))
        .expect(200);
    assertThat(
            as("sales-support")
                .post("/api/orders/" + id + "/shipment-release", "")
                .expect(409)
                .text("rule"))
        .isEqualTo("ORD-24");
    gateOpens(id, "SHIPMENT", 2);
    await()
        .untilAsserted(() ->
            as("sales-support").post("/api/orders/" + id + "/shipment-release", "").expect(200));

    TestBroker.publish(
        "warehouse.shipments.v1",
        TestEvent.foreign(
            "warehouse.ShipmentDispatched.v1",
            id,
            """
            {"orderId":"%s","carrier":"SF","trackingNumber":"SF123","dispatchedAt":"%s"}\
            """
                .formatted(id, CLOCK.instant())));
    await().untilAsserted(() -> assertThat(get(id).text("state")).isEqualTo("SHIPPED"));
    as("sales-rep")
        .post(
            "/api/orders/" + id + "/sign-off",
            "{\"signedOn\":\"%s\",\"signer\":\"Li\"}".formatted(TODAY))
        .expect(200);

    assertThat(
            as("sales-support").post("/api/orders/" + id + "/closing", "").expect(409).text("rule"))
        .isEqualTo("ORD-38");
    String invoice = unique("invoice");
    TestBroker.publish(
        "finance.invoices.v1",
        TestEvent.of(
            "finance.InvoiceIssued.v1",
            invoice,
            2,
            """
            {"invoiceId":"%s","number":"INV-1","orderId":"%s"}\
            """
                .formatted(invoice, id)));
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of("finance.ReceivableSettled.v1", id, 3, "{\"orderId\":\"%s\"}".formatted(id)));
    await()
        .untilAsserted(
            () -> as("sales-support").post("/api/orders/" + id + "/closing", "").expect(200));

    // ORD-41: the way of the order can be traced
    await()
        .untilAsserted(() ->
            assertThat(
                    as("sales-rep")
                        .get("/api/orders/" + id + "/timeline")
                        .body()
                        .at("/items")
                        .findValuesAsString("step"))
                .contains(
                    "OrderPlaced",
                    "OrderVerified",
                    "OrderReleased",
                    "WorkOrderCompleted",
                    "PaymentGateOpened",
                    "OrderShipped",
                    "OrderClosed"));
    assertThat(TestBroker.await("order.orders.v1", id, 1))
        .extracting(record -> TestBroker.header(record, "ce_sequence"))
        .startsWith("1", "2", "3", "4")
        .doesNotHaveDuplicates();
  }

  private static final String ALL_ITEMS =
      """
      {"items":["CUSTOMER_NAME","PROJECT_NAME","SPECIFICATION","QUANTITY","UNIT_PRICE","AMOUNT","DEPOSIT","CONTRACT",
       "DELIVERY_ADDRESS","CONSIGNEE","CONTACT_PHONE","ORDER_OWNERSHIP","SHIP_DATE"]}\
      """;

  private Answer get(String id) {
    return as("sales-support").get("/api/orders/" + id).expect(200);
  }

  private void customerIsRegistered(String customer) {
    TestBroker.publish(
        "customer.customers.v1",
        TestEvent.of(
            "customer.CustomerRegistered.v1",
            customer,
            1,
            """
            {"customerId":"%s","number":"CU-1","name":"Test customer","kind":"COMPANY",
             "owner":"DEMO-sales-rep","by":"test"}\
            """
                .formatted(customer)));
  }

  private String publishProduct() {
    return new AnOrder(this).product();
  }

  private Answer place(String customer, String product) {
    return as("sales-rep")
        .post(
            "/api/orders",
            """
            {"customerId":"%s","lines":[{"productId":"%s","quantity":3}],
             "paymentTerms":{"kind":"DEPOSIT_BALANCE","depositPercent":30},"requestedShipDate":"%s",
             "delivery":{"address":"Road 1","consignee":"Wang","phone":"123"}}\
            """
                .formatted(customer, product, TODAY.plusDays(14)))
        .expect(201);
  }

  private static void gateOpens(String id, String gate, long sequence) {
    TestBroker.publish(
        "finance.receivables.v1",
        TestEvent.of(
            "finance.PaymentGateOpened.v1",
            id,
            sequence,
            """
            {"orderId":"%s","gate":"%s","orderRevision":1,"covered":{"amount":"90.00","currency":"CNY"}}\
            """
                .formatted(id, gate)));
  }

  private static void plantTells(String id, String fact, String json) {
    TestBroker.publish(
        "production.work-orders.v1", TestEvent.foreign("production." + fact + ".v1", id, json));
  }
}
