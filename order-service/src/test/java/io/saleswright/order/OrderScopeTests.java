package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * One scope for one token (SEC-02): a regional manager sees their region, the leader of a team what
 * the team sells, a salesperson their own, by every way in which orders are read.
 */
class OrderScopeTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  private TestHttp leaderOf(String team) {
    return asWith(Map.of("team", team), "leader-" + team, "sales-manager");
  }

  private String placedBy(TestHttp seller, String customer) {
    return seller
        .post("/api/orders", AnOrder.body(customer, orders.product()))
        .expect(201)
        .text("id");
  }

  @Test
  void theTeamOfTheSalespersonSeesTheOrderByEveryWay() {
    String team = unique("team");
    TestHttp seller = asWith(Map.of("team", team), unique("rep"), "sales-rep");
    String id = placedBy(seller, unique("customer"));

    assertSees(leaderOf(team), id);
    assertSees(seller, id);
    assertSees(as("vp-sales"), id);
    assertDoesNotSee(leaderOf(unique("team")), id);
    assertDoesNotSee(as(unique("rep"), "sales-rep"), id);
    assertDoesNotSee(asManagerOf(unique("region")), id);
    assertThat(leaderOf(team).get("/api/orders/" + id + "/delivery-note").status()).isEqualTo(200);
    assertThat(leaderOf(unique("team")).get("/api/orders/" + id + "/delivery-note").status())
        .isEqualTo(404);
  }

  @Test
  void theTeamOfAnOwnerIsToldByTheCustomerService() {
    String customer = unique("customer");
    String id = placedBy(as("sales-rep"), customer);
    String salesperson = orders.get(id).text("salesperson");
    String first = unique("team");
    String second = unique("team");

    customerTold(customer, 1, "south", salesperson, first);
    await().untilAsserted(() -> assertSees(leaderOf(first), id));
    TestBroker.publish(
        "customer.customers.v1",
        TestBroker.TestEvent.of(
            "customer.CustomerOwnerChanged.v1",
            customer,
            2,
            """
            {"customerId":"%s","owner":"%s","team":"%s","reason":"moved","by":"test"}\
            """
                .formatted(customer, salesperson, second)));
    await().untilAsserted(() -> assertSees(leaderOf(second), id));
    assertDoesNotSee(leaderOf(first), id);
    assertSees(asManagerOf("south"), id);
    assertThat(
            TestBroker.await(
                "order.orders.v1",
                record ->
                    id.equals(record.key())
                        && TestBroker.header(record, "ce_type")
                            .equals("order.OrderScopeChanged.v1"),
                2))
        .last()
        .satisfies(record ->
            assertThat(record.value())
                .contains("\"team\":\"" + second + "\"", "\"region\":\"south\""));
  }

  @Test
  void figuresAreOfTheRegion() {
    String region = unique("region");
    String customer = unique("customer");
    String marker = orders.received(customer);
    customerTold(customer, 1, region, "DEMO-sales-rep", null);
    orders.await(marker, "customer/status", "confirmed");
    assertThat(intake(asManagerOf(region))).isZero();

    for (String party : new String[] {"SALESPERSON", "CUSTOMER", "WORKSHOP"}) {
      String said = "{\"party\":\"" + party + "\",\"means\":\"phone\"}";
      orders.post("sales-support", marker, "confirmations", said).expect(200);
    }
    orders
        .seen("sales-support")
        .post("/api/orders/" + marker + "/verification", AnOrder.ALL_ITEMS)
        .expect(200);

    assertThat(intake(asManagerOf(region))).isEqualByComparingTo("300");
    assertThat(intake(asManagerOf(unique("region")))).isZero();
    assertThat(intake(as("sales-manager"))).isGreaterThanOrEqualTo(new BigDecimal("300"));
  }

  @Test
  void whatWasTakenOverIsCountedWithinTheScope() {
    String source = unique("source");
    String region = unique("region");
    String customer = unique("customer");
    String first = orders.received(customer);
    customerTold(customer, 1, region, "DEMO-sales-rep", null);
    orders.await(first, "customer/status", "confirmed");
    as("migration")
        .post(
            "/api/orders/imports",
            """
            {"source":"%s","externalNumber":"1","customerId":"%s","orderDate":"1996-07-04",
             "lines":[{"productId":"p","productCode":"11","productName":"Queso","quantity":1,
                       "unitPrice":{"amount":"14.00","currency":"USD"},"discountPercent":0}]}\
            """
                .formatted(source, customer))
        .expect(201);

    assertThat(imported(as("admin"), source)).isEqualTo("1");
    assertThat(imported(asManagerOf(region), source)).isEqualTo("1");
    assertThat(imported(asManagerOf(unique("region")), source)).isEqualTo("0");
  }

  @Test
  void anOldKeyShowsNothingThatHasLeftTheScope() {
    String key = unique("key");
    String body = AnOrder.body(unique("customer"), orders.product());
    TestHttp seller = as(unique("rep"), "sales-rep").with("Idempotency-Key", key);
    String id = seller.post("/api/orders", body).expect(201).text("id");
    seller.post("/api/orders", body).expect(201);
    String given = body.replaceFirst("\\{", "{\"salesperson\":\"somebody-else\",");
    orders.seen("sales-support").put("/api/orders/" + id, given).expect(200);

    assertThat(seller.post("/api/orders", body).status()).isEqualTo(404);
  }

  @Test
  void aStreamEndsWhenTheOrderLeavesTheScope() throws IOException {
    TestHttp seller = as(unique("rep"), "sales-rep");
    String body = AnOrder.body(unique("customer"), orders.product());
    String id = seller.post("/api/orders", body).expect(201).text("id");
    try (BufferedReader stream = seller.follow("/api/orders/" + id + "/timeline")) {
      assertThat(stream.lines().filter(line -> line.contains("OrderPlaced")).findFirst())
          .isPresent();

      orders
          .seen("sales-support")
          .put("/api/orders/" + id, body.replaceFirst("\\{", "{\"salesperson\":\"somebody-else\","))
          .expect(200);

      assertThat(stream.lines())
          .as("until the server ends the stream")
          .noneMatch(line -> line.startsWith("data:") && !line.contains("OrderPlaced"));
    }
  }

  @Test
  void aRepeatedChangeShowsNothingThatHasLeftTheScope() {
    TestHttp seller = as(unique("rep"), "sales-rep").with("Idempotency-Key", unique("key"));
    String id = placedBy(seller, unique("customer"));
    String hold = "/api/orders/" + id + "/hold";
    String question = "{\"question\":\"which colour?\"}";
    seller.post(hold, question).expect(200);
    seller.post(hold, question).expect(200);
    orders
        .post(
            "sales-manager",
            id,
            "hand-over",
            "{\"salesperson\":\"somebody-else\",\"reason\":\"ill\"}")
        .expect(200);

    assertThat(seller.post(hold, question).status()).isEqualTo(404);
  }

  private void assertSees(TestHttp reader, String id) {
    assertThat(reader.get("/api/orders/" + id).status()).isEqualTo(200);
    assertThat(reader.get("/api/orders/" + id + "/timeline").status()).isEqualTo(200);
    assertThat(listed(reader, id)).containsExactly(id);
  }

  private void assertDoesNotSee(TestHttp reader, String id) {
    assertThat(reader.get("/api/orders/" + id).status()).isEqualTo(404);
    assertThat(reader.get("/api/orders/" + id + "/timeline").status()).isEqualTo(404);
    assertThat(
            reader
                .with("Accept", "text/event-stream")
                .get("/api/orders/" + id + "/timeline")
                .status())
        .isEqualTo(404);
    assertThat(listed(reader, id)).isEmpty();
  }

  /** The orders of the order's customer, who has no other. */
  private List<String> listed(TestHttp reader, String id) {
    String customer = orders.get(id).text("customer/id");
    return reader.get("/api/orders?customerId=" + customer).expect(200).items("id");
  }

  private static BigDecimal intake(TestHttp reader) {
    return new BigDecimal(
        reader.get("/api/figures/today").expect(200).body().at("/intake/CNY/amount").asString("0"));
  }

  private static String imported(TestHttp reader, String source) {
    return reader.get("/api/figures/all-time?source=" + source).expect(200).text("orders");
  }

  private static void customerTold(
      String customer, long sequence, String region, String owner, @Nullable String team) {
    String told = team == null ? "" : "\"team\":\"" + team + "\",";
    TestBroker.publish(
        "customer.customers.v1",
        TestBroker.TestEvent.of(
            "customer.CustomerRegistered.v1",
            customer,
            sequence,
            """
            {"customerId":"%s","number":"CU-1","name":"Told","kind":"COMPANY","region":"%s",%s
             "owner":"%s","by":"test"}\
            """
                .formatted(customer, region, told, owner)));
  }
}
