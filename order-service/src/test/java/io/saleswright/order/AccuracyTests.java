package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted for the rate of accuracy (ORD-08), and each line on one page (ORD-07). */
class AccuracyTests extends OrderServiceFixture {

  private static final String FIGURES = "/api/figures/accuracy?from=" + TODAY + "&to=" + TODAY;

  private final AnOrder orders = new AnOrder(this);

  private String received(String region) {
    String customer = unique("customer");
    String id =
        as("sales-support")
            .post("/api/orders", AnOrder.body(customer, orders.product()))
            .expect(201)
            .text("id");
    orders.customerTold("CustomerRegistered", customer, 1, "Told", region);
    orders.await(id, "customer/status", "confirmed");
    return id;
  }

  @Test
  void differencesCorrectionsAndChangesAreCounted() {
    String region = unique("region");
    String right = received(region);
    orders.verify(right);
    String wrong = received(region);
    orders
        .post(
            "sales-support",
            wrong,
            "confirmations",
            "{\"party\":\"CUSTOMER\",\"means\":\"phone\",\"differences\":\"four, not three\"}")
        .expect(200);
    Answer before = orders.get(wrong);
    String four =
        AnOrder.body(before.text("customer/id"), before.text("lines/0/productId"))
            .replace("\"quantity\":3", "\"quantity\":4");
    orders.seen("sales-support").put("/api/orders/" + wrong, four).expect(200);
    orders.verify(wrong, 2);
    changed(wrong, before.text("lines/0/productId"));

    Answer order = orders.get(wrong);
    assertThat(order.text("accuracy/differences")).isEqualTo("1");
    assertThat(order.text("accuracy/corrections")).isEqualTo("1");
    assertThat(order.text("accuracy/changes")).isEqualTo("1");
    assertThat(orders.get(right).text("accuracy/corrections")).isEqualTo("0");
    Answer figures = asManagerOf(region).get(FIGURES).expect(200);
    assertThat(figures.text("orders")).isEqualTo("2");
    assertThat(figures.text("right")).isEqualTo("1");
    assertThat(figures.text("differences")).isEqualTo("1");
    assertThat(figures.text("corrections")).isEqualTo("1");
    assertThat(figures.text("changes")).isEqualTo("1");
    assertThat(asManagerOf(unique("region")).get(FIGURES).expect(200).text("orders"))
        .isEqualTo("0");
  }

  private void changed(String id, String product) {
    orders
        .post(
            "sales-support",
            id,
            "change-requests",
            """
            {"reason":"five","lines":[{"productId":"%s","quantity":5}],"requestedShipDate":"%s",
             "customerConfirmation":"by phone"}\
            """
                .formatted(product, TODAY.plusDays(20)))
        .expect(200);
    orders
        .post("support-supervisor", id, "change-requests/1/approval", "{\"approved\":true}")
        .expect(200);
    asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            "{\"type\":\"ChangeAnswered\",\"change\":1,\"accepted\":true}")
        .expect(200);
  }

  @ParameterizedTest
  @CsvSource({
    "support-supervisor, 200",
    "sales-manager, 200",
    "vp-sales, 200",
    "general-manager, 200",
    "hr, 200",
    "auditor, 200",
    "sales-support, 403",
    "sales-rep, 403",
    "account-manager, 403",
    "dealer, 403",
    "marketing, 403",
    "customer-service, 403",
    "legal, 403",
    "finance, 403",
    "finance-head, 403",
    "technical, 403",
    "production, 403",
    "warehouse, 403",
    "migration, 403",
    "admin, 403",
  })
  void whoAnswersForItReadsIt(String role, int status) {
    assertThat(as(role).get(FIGURES).status()).isEqualTo(status);
  }

  @Test
  void aTimeDoesNotEndBeforeItBegins() {
    Answer refused =
        as("auditor")
            .get("/api/figures/accuracy?from=" + TODAY + "&to=" + TODAY.minusDays(1))
            .expect(400);

    assertThat(refused.text("errors/0/field")).isEqualTo("to");
    assertThat(refused.text("errors/0/rule")).isEqualTo("ORD-08");
  }

  @Test
  void allThatIsToBeKnownOfALineIsOnOnePage() {
    String product =
        as("sales-support")
            .post(
                "/api/products",
                """
                {"code":"%s","name":"Chair","specification":"oak","model":"M-1","unit":"piece",
                 "piecesPerPackage":4,"leadTimeDays":10,"status":"MADE_TO_ORDER",
                 "price":{"amount":"100.00","currency":"CNY"}}\
                """
                    .formatted(unique("P")))
            .expect(201)
            .text("id");
    String id =
        as("sales-support")
            .post("/api/orders", AnOrder.body(unique("customer"), product))
            .expect(201)
            .text("id");

    Answer order = orders.get(id);

    assertThat(order.text("lines/0/specification")).isEqualTo("oak");
    assertThat(order.text("lines/0/unitPrice/amount")).isEqualTo("100.00");
    assertThat(order.text("lines/0/product/model")).isEqualTo("M-1");
    assertThat(order.text("lines/0/product/unit")).isEqualTo("piece");
    assertThat(order.text("lines/0/product/piecesPerPackage")).isEqualTo("4");
    assertThat(order.text("lines/0/product/leadTimeDays")).isEqualTo("10");
    assertThat(order.text("lines/0/product/status")).isEqualTo("MADE_TO_ORDER");
  }

  @Test
  void whatIsFinishedOfALineStandsBesideIt() {
    String id = orders.released();
    asSystem("production-system")
        .post(
            "/api/orders/" + id + "/production-facts",
            """
            {"type":"WorkOrderProgressed","stage":"IN_PRODUCTION","lines":[{"line":1,"finished":2}]}\
            """)
        .expect(200);

    assertThat(orders.get(id).text("lines/0/finished")).isEqualTo("2");
    assertThat(as("production").get("/api/orders/" + id).expect(200).text("lines/0/finished"))
        .isEqualTo("2");
  }
}
