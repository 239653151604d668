package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders under contract, over HTTP and by what the contract service tells (ORD-11). */
class UnderContractTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);
  private final String contract = UUID.randomUUID().toString();
  private String customer = "";
  private String product = "";

  @BeforeEach
  void aKnownCustomerAndAProduct() {
    customer = knownCustomer();
    product = orders.product();
  }

  private String knownCustomer() {
    String known = unique("customer");
    orders.known(known, "Test customer");
    return known;
  }

  private void signed(String event, int version, int quantity) {
    orders.contractTold(event, version, contract, customer, product, quantity);
  }

  /** An order that says as little as it may: the rest is the contract's. */
  private String brief(int quantity) {
    return """
    {"customerId":"%s","contractId":"%s","lines":[{"productId":"%s","quantity":%d}],
     "requestedShipDate":"%s",
     "delivery":{"address":"Road 1","consignee":"Wang","phone":"123"}}\
    """
        .formatted(customer, contract, product, quantity, AnOrder.TODAY.plusDays(14));
  }

  private String full(int quantity, String price) {
    return """
    {"customerId":"%s","contractId":"%s",
     "lines":[{"productId":"%s","quantity":%d,"unitPrice":{"amount":"%s","currency":"CNY"}}],
     "paymentTerms":{"kind":"CREDIT","creditDays":45},"taxIncluded":true,"invoiceTitle":"Title",
     "requestedShipDate":"%s",
     "delivery":{"address":"Road 1","consignee":"Wang","phone":"123"},"priceReason":"agreed"}\
    """
        .formatted(customer, contract, product, quantity, price, AnOrder.TODAY.plusDays(14));
  }

  private Answer placed(String body) {
    return as("sales-rep").post("/api/orders", body).expect(201);
  }

  /** Signed, and known here: an order that was placed before is settled by the news. */
  private String known(int quantity) {
    String early = placed(full(1, "80.00")).id();
    assertThat(orders.get(early).text("contract/status")).isEqualTo("unconfirmed");
    signed("ContractSigned", 1, quantity);
    orders.await(early, "contract/status", "covered");
    return early;
  }

  @Test
  void priceAndTermsComeFromTheContractAndNothingIsRetyped() {
    known(10);

    Answer order = placed(brief(2));

    assertThat(order.text("lines/0/unitPrice/amount")).isEqualTo("80.00");
    assertThat(order.text("paymentTerms/kind")).isEqualTo("CREDIT");
    assertThat(order.text("paymentTerms/creditDays")).isEqualTo("45");
    assertThat(order.text("taxIncluded")).isEqualTo("true");
    assertThat(order.text("invoiceTitle")).isEqualTo("Test customer");
    assertThat(order.text("contract/status")).isEqualTo("covered");
    assertThat(order.text("contract/number")).isEqualTo("CT-7");
    assertThat(TestBroker.await("order.orders.v1", order.id(), 2).getFirst().value())
        .contains("\"contractId\":\"" + contract + "\"");
    orders.verify(order.id());
    assertThat(orders.get(order.id()).body().at("/priceCheck/deviations").isEmpty())
        .as("who signed the contract has agreed with its price (PRD-05)")
        .isTrue();
  }

  @Test
  void anOrderWhoseContractIsNotKnownIsTakenAndNotReleased() {
    String id = placed(full(3, "80.00")).id();
    approved(id);

    Answer refused = orders.post("sales-support", id, "release", "").expect(409);

    assertThat(refused.text("type")).endsWith("/contract-unconfirmed");
    signed("ContractSigned", 1, 10);
    orders.await(id, "contract/status", "covered");
    orders.post("sales-support", id, "release", "").expect(200);
    Answer missing = as("sales-rep").post("/api/orders", brief(1).replace(contract, "x"));
    assertThat(missing.expect(400).text("errors/0/field")).isEqualTo("paymentTerms");
  }

  @Test
  void twoOrdersCantBothHaveTheLastQuantityAndWhatIsGivenBackServesTheOther() {
    String early = known(10);
    String first = placed(brief(6)).id();
    Answer second = placed(brief(4));
    assertThat(second.text("contract/status")).isEqualTo("differs");
    assertThat(second.text("contract/differences/0")).isEqualTo("1:QUANTITY");
    approved(second.id());
    Answer refused = orders.post("sales-support", second.id(), "release", "").expect(409);
    assertThat(refused.text("type")).endsWith("/contract-differs");
    assertThat(refused.text("detail")).contains("1:QUANTITY");

    orders.post("sales-support", first, "cancellation", "{\"reason\":\"not needed\"}").expect(200);

    orders.await(second.id(), "contract/status", "covered");
    orders.post("sales-support", second.id(), "release", "").expect(200);
    assertThat(orders.get(early).text("contract/status")).isEqualTo("covered");
  }

  @Test
  void anotherPriceWaitsForTheSalesManagerWhoNeitherWroteNorSells() {
    known(10);
    String id = placed(full(2, "79.00")).id();
    assertThat(orders.get(id).text("contract/differences/0")).isEqualTo("1:PRICE");
    approved(id);
    String reason = "{\"reason\":\"agreed with the customer\"}";
    orders.post("sales-support", id, "contract-exemption", reason).expect(403);
    Answer own =
        as("DEMO-sales-rep".substring(5), "sales-manager")
            .post("/api/orders/" + id + "/contract-exemption", reason);
    assertThat(own.status()).isIn(404, 409);

    Answer exempt = orders.post("vp-sales", id, "contract-exemption", reason).expect(200);

    assertThat(exempt.text("contract/exemption/reason")).isEqualTo("agreed with the customer");
    orders.post("sales-support", id, "release", "").expect(200);
    assertThat(placed(brief(8)).text("contract/differences/0"))
        .as("what was exempt counts: 1 and 2 of 10 are taken")
        .isEqualTo("1:QUANTITY");
    assertThat(
            orders
                .post("vp-sales", covered(), "contract-exemption", reason)
                .expect(409)
                .text("type"))
        .endsWith("/contract-agrees");
  }

  private String covered() {
    return placed(brief(1)).id();
  }

  @Test
  void anAmendmentIsToldToTheOrdersUnderItAndChangesNothingOfThem() {
    String early = known(10);

    signed("ContractAmended", 2, 1);

    orders.await(early, "contract/amendedTo", "2");
    assertThat(orders.get(early).text("contract/status")).isEqualTo("covered");
    assertThat(orders.get(early).text("contract/version")).isEqualTo("1");
    assertThat(placed(brief(1)).text("contract/differences/0")).isEqualTo("1:QUANTITY");
    TestBroker.publish(
        "contract.contracts.v1",
        TestEvent.of(
            "contract.ContractTerminated.v1",
            contract,
            3,
            "{\"contractId\":\"%s\",\"number\":\"CT-7\",\"endedOn\":\"%s\",\"by\":\"m\"}"
                .formatted(contract, AnOrder.TODAY)));
    String late = placed(full(1, "80.00")).id();
    orders.await(late, "contract/differences/0", "PERIOD");
  }

  @Test
  void anotherCustomersContractGivesNothingAndTellsNothing() {
    known(10);
    String other = unique("customer");
    orders.known(other, "Other customer");

    Answer order = placed(full(1, "80.00").replace(customer, other));

    assertThat(order.text("contract/differences/0")).isEqualTo("CUSTOMER");
    assertThat(order.body().at("/contract/differences").size()).isEqualTo(1);
    assertThat(order.body().at("/contract").hasNonNull("number")).isFalse();
  }

  private void approved(String id) {
    orders.verify(id);
    orders.seen("vp-sales").post("/api/orders/" + id + "/approval", "").expect(200);
    orders.exempt(id);
  }
}
