package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Prices that deviate, from the order to its approval (PRD-03, PRD-05). */
class PriceReasonTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  @Test
  void anOrderAtAPriceThatNobodyApprovedWaitsForReasonAndManager() {
    String customer = unique("customer");
    String product = orders.unpriced();
    String body = AnOrder.body(customer, product);
    Answer placed = as("sales-support").post("/api/orders", body).expect(201);
    String id = placed.text("id");
    orders.customerTold("CustomerRegistered", customer, 1, "Told");
    orders.await(id, "customer/status", "confirmed");

    assertThat(placed.text("lines/0/unitPrice/amount")).isEqualTo("100.00");
    assertThat(placed.body().at("/lines/0").hasNonNull("listPrice")).isFalse();
    confirm(id);
    Answer refused =
        orders
            .seen("sales-support")
            .post("/api/orders/" + id + "/verification", AnOrder.ALL_ITEMS)
            .expect(409);
    assertThat(refused.text("type")).endsWith("price-reason-missing");
    assertThat(refused.text("rule")).isEqualTo("PRD-05");

    String reasoned = body.replaceFirst("\\{", "{\"priceReason\":\"a new product\",");
    orders.seen("sales-support").put("/api/orders/" + id, reasoned).expect(200);
    orders.verify(id, 2);
    Answer verified = orders.get(id);
    assertThat(verified.text("priceCheck/deviations/0")).isEqualTo("NOT_LISTED");
    assertThat(verified.text("priceCheck/reason")).isEqualTo("a new product");
    assertThat(verified.text("waitingFor/1")).isEqualTo("sales-manager");
    assertThat(as("finance").get("/api/orders/" + id).expect(200).body().hasNonNull("priceCheck"))
        .isFalse();
    assertThat(approve("support-supervisor", id).expect(403).text("rule")).isEqualTo("PRD-05");
    assertThat(approve("sales-manager", id).expect(200).text("state")).isEqualTo("APPROVED");
  }

  private void confirm(String id) {
    for (String party : new String[] {"SALESPERSON", "CUSTOMER", "WORKSHOP"}) {
      orders
          .post(
              "sales-support",
              id,
              "confirmations",
              "{\"party\":\"" + party + "\",\"means\":\"phone\"}")
          .expect(200);
    }
  }

  private Answer approve(String role, String id) {
    return as(role).with("If-Match", "\"2\"").post("/api/orders/" + id + "/approval", "");
  }
}
