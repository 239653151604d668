package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** What commands say to bad, missing and blank input, over HTTP. */
class OrderInputTests extends OrderServiceFixture {

  private static final String DISPATCHED =
      """
      {"type":"ShipmentDispatched","carrier":"SF","trackingNumber":"SF1","dispatchedAt":"%s"}\
      """;

  private final AnOrder orders = new AnOrder(this);

  @Test
  void badInputNamesFieldAndRule() {
    Answer answer =
        as("sales-rep")
            .post(
                "/api/orders",
                """
                {"customerId":"","lines":[{"productId":"nope","quantity":-1}],"paymentTerms":{"kind":"PREPAID"},
                 "requestedShipDate":"2027-01-01","delivery":{"address":"a","consignee":"b","phone":"c"}}\
                """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/errors").findValuesAsString("field"))
        .contains("customerId", "lines[0].quantity");
  }

  @Test
  void aQuantityThatIsMissingIsNamed() {
    String id = orders.released();

    Answer progress =
        asSystem("production-system")
            .post(
                "/api/orders/" + id + "/production-facts",
                "{\"type\":\"WorkOrderProgressed\",\"stage\":\"FINISHED\",\"lines\":[{\"line\":1}]}");
    Answer receipt =
        asSystem("warehouse-system")
            .post(
                "/api/orders/" + id + "/warehouse-facts",
                "{\"type\":\"GoodsReceived\",\"lines\":[{\"line\":1}]}");

    assertThat(progress.expect(400).text("errors/0/field")).isEqualTo("lines[0].finished");
    assertThat(receipt.expect(400).text("errors/0/field")).isEqualTo("lines[0].quantity");
  }

  @Test
  void whatIsLeftBlankIsNoDifference() {
    String id = orders.received();

    Answer confirmed =
        as("sales-rep")
            .post(
                "/api/orders/" + id + "/confirmations",
                "{\"party\":\"CUSTOMER\",\"means\":\"phone\",\"differences\":\" \"}")
            .expect(200);

    assertThat(confirmed.body().at("/verification/confirmations/0").hasNonNull("differences"))
        .isFalse();
  }

  @Test
  void aSignatureWithBlankRemarksHasNone() {
    String id = orders.prepared();
    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);
    asSystem("warehouse-system")
        .post("/api/orders/" + id + "/warehouse-facts", DISPATCHED.formatted(CLOCK.instant()))
        .expect(200);

    Answer signed =
        orders.post(
            "sales-rep",
            id,
            "sign-off",
            "{\"signedOn\":\"%s\",\"signer\":\"Li\",\"remarks\":\" \\n\"}"
                .formatted(AnOrder.TODAY));

    assertThat(signed.expect(200).body().at("/shipment").hasNonNull("remarks")).isFalse();
    assertThat(signedEvent(id)).contains("\"withRemarks\":false");
  }

  private static String signedEvent(String id) {
    return TestBroker.await(
            "order.orders.v1",
            event ->
                id.equals(event.key())
                    && TestBroker.header(event, "ce_type").equals("order.OrderSigned.v1"),
            1)
        .getFirst()
        .value();
  }

  @Test
  void anUnknownProductIsNamed() {
    Answer answer =
        as("sales-rep").post("/api/orders", AnOrder.body("customer-1", "no-such-product"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("errors/0/field")).isEqualTo("lines[0].productId");
    assertThat(answer.text("errors/0/rule")).isEqualTo("PRD-01");
  }
}
