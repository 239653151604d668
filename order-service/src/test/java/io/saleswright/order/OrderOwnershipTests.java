package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose customer, whose order: over HTTP and by the events of others (SEC-02, ORD-39, CUS-24). */
class OrderOwnershipTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  /** A customer whom somebody looks after, known to this service. */
  private String customerOf(String owner, String team) {
    String customer = unique("customer");
    String first =
        as("sales-support")
            .post("/api/orders", AnOrder.body(customer, orders.product()))
            .expect(201)
            .id();
    orders.customerTold(customer, new Belonging(owner, team, "east"));
    orders.await(first, "customer/status", "confirmed");
    return customer;
  }

  private Answer place(TestHttp person, String customer) {
    return person.post("/api/orders", AnOrder.body(customer, orders.product()));
  }

  @Test
  void whoNamesSomebodyElsesCustomerLearnsNothingAndTakesNothing() {
    String customer = customerOf("DEMO-owner", "team-1");

    Answer placed = place(as(unique("rep"), "sales-rep"), customer).expect(201);

    assertThat(placed.text("customer/status")).isEqualTo("claimed");
    assertThat(placed.body().at("/customer").hasNonNull("name")).isFalse();
    assertThat(TestBroker.await("order.orders.v1", placed.id(), 1).getFirst().value())
        .contains("\"customerVerified\":false")
        .doesNotContain("east");
    Answer unknown = place(as(unique("rep"), "sales-rep"), unique("nobody")).expect(201);
    assertThat(unknown.text("customer/status"))
        .as("what there is and what there is not look alike")
        .isEqualTo("claimed");
    assertThat(place(as("DEMO-owner".substring(5), "sales-rep"), customer).text("customer/name"))
        .isEqualTo("Told");
  }

  /** SEC-02, PRD-03: what a customer of somebody else pays is no business of who names them. */
  @Test
  void whoNamesSomebodyElsesCustomerIsNotToldTheirPrices() {
    String customer = customerOf("DEMO-owner", "team-1");
    String product = orders.product();
    as("sales-support")
        .post(
            "/api/products/" + product + "/prices",
            """
            {"price":{"amount":"60.00","currency":"CNY"},"validFrom":"2026-11-23",
             "customerId":"%s"}\
            """
                .formatted(customer))
        .expect(200);
    as("sales-manager")
        .post("/api/products/" + product + "/prices/2/approval", "{\"approved\":true}")
        .expect(200);
    String body = AnOrder.body(customer, product);

    Answer own = as("owner", "sales-rep").post("/api/orders", body).expect(201);
    Answer claimed = as(unique("rep"), "sales-rep").post("/api/orders", body).expect(201);

    assertThat(own.text("lines/0/unitPrice/amount")).isEqualTo("60.00");
    assertThat(claimed.text("lines/0/unitPrice/amount")).isEqualTo("100.00");
    assertThat(claimed.text("lines/0/listPrice/amount")).isEqualTo("100.00");
  }

  @Test
  void insideSalesVerifiesWhoseTheOrderIs() {
    String customer = customerOf("DEMO-owner", "team-1");
    String id = place(as(unique("rep"), "sales-rep"), customer).expect(201).id();
    String marker = place(as("sales-support"), customer).expect(201).id();
    TestBroker.publish(
        "customer.customers.v1",
        TestEvent.of(
            "customer.CustomerChanged.v1",
            customer,
            2,
            """
            {"customerId":"%s","number":"CU-1","name":"Renamed","kind":"COMPANY","region":"east",
             "owner":"DEMO-owner","by":"test"}\
            """
                .formatted(customer)));
    orders.await(marker, "customer/name", "Renamed");
    assertThat(orders.get(id).text("customer/status")).isEqualTo("claimed");

    Answer verified =
        orders
            .post("sales-support", id, "customer-verification", "{\"reason\":\"by phone\"}")
            .expect(200);

    assertThat(verified.text("customer/name")).isEqualTo("Renamed");
    assertThat(types("order.orders.v1", id, 3)).contains("OrderCustomerVerified");
  }

  @Test
  void aDealerOrdersForTheirOwnCompanyAndIsNotItsSalesperson() {
    String company = customerOf("DEMO-owner", "team-1");
    TestHttp dealer = asWith(Map.of("customer_id", company), unique("dealer"), "dealer");

    Answer placed = place(dealer, company).expect(201);

    assertThat(placed.text("salesperson")).isEqualTo("DEMO-owner");
    assertThat(placed.text("customer/status")).isEqualTo("confirmed");
    assertThat(dealer.get("/api/orders/" + placed.id()).status()).isEqualTo(200);
    assertThat(dealer.get("/api/orders").expect(200).items("id")).contains(placed.id());
    Answer foreign = place(dealer, customerOf("DEMO-owner", "team-1")).expect(400);
    assertThat(foreign.text("errors/0/field")).isEqualTo("customerId");
    assertThat(foreign.text("errors/0/rule")).isEqualTo("SEC-02");
    place(as(unique("dealer"), "dealer"), company).expect(400);
  }

  @Test
  void aDealerDoesNotSeeWhatOthersClaimToBeTheirs() {
    String company = customerOf("DEMO-owner", "team-1");
    TestHttp dealer = asWith(Map.of("customer_id", company), unique("dealer"), "dealer");

    String claimed = place(as(unique("rep"), "sales-rep"), company).expect(201).id();

    assertThat(dealer.get("/api/orders/" + claimed).status()).isEqualTo(404);
    assertThat(dealer.get("/api/orders").expect(200).items("id")).doesNotContain(claimed);
  }

  @Test
  void aRunningOrderFollowsItsCustomerToTheNewOwner() {
    assertFollows("\"openWork\":\"move\",", "DEMO-next", true);
    assertFollows("", "DEMO-next", true);
  }

  @Test
  void aSharedOrderIsSeenByBoth() {
    assertFollows("\"openWork\":\"share\",", "DEMO-owner", true);
  }

  @Test
  void anOrderThatIsKeptStaysWithTheFormerOwner() {
    assertFollows("\"openWork\":\"keep\",", "DEMO-owner", false);
  }

  private void assertFollows(String openWork, String salesperson, boolean seen) {
    String customer = customerOf("DEMO-owner", "team-1");
    String id = place(as("owner", "sales-rep"), customer).expect(201).id();

    handOver(customer, openWork);
    orders.await(id, "customer/name", "Told");
    await()
        .untilAsserted(() -> {
          assertThat(orders.get(id).text("salesperson")).isEqualTo(salesperson);
          assertThat(as("next", "sales-rep").get("/api/orders/" + id).status())
              .isEqualTo(seen ? 200 : 404);
        });
    assertThat(as("owner", "sales-rep").get("/api/orders/" + id).status())
        .isEqualTo(salesperson.equals("DEMO-owner") ? 200 : 404);
    if (seen) {
      assertThat(as("next", "sales-rep").get("/api/orders?customerId=" + customer).items("id"))
          .contains(id);
      await()
          .untilAsserted(() ->
              assertThat(
                      as("next", "sales-rep")
                          .get("/api/orders/" + id + "/timeline")
                          .body()
                          .toString())
                  .contains("OrderReassigned", "left"));
    }
  }

  private static void handOver(String customer, @Nullable String openWork) {
    TestBroker.publish(
        "customer.customers.v1",
        TestEvent.of(
            "customer.CustomerOwnerChanged.v1",
            customer,
            2,
            """
            {"customerId":"%s","owner":"DEMO-next","previousOwner":"DEMO-owner","team":"team-2",%s
             "region":"east","reason":"left","by":"DEMO-sales-manager"}\
            """
                .formatted(customer, openWork)));
  }

  @Test
  void aManagerGivesAVerifiedOrderToSomebodyElse() {
    String id = orders.verified();

    orders
        .post(
            "sales-manager",
            id,
            "hand-over",
            "{\"salesperson\":\"DEMO-next\",\"team\":\"team-2\",\"reason\":\"ill\"}")
        .expect(200);

    assertThat(as("next", "sales-rep").get("/api/orders/" + id).status()).isEqualTo(200);
    assertThat(as("sales-rep").get("/api/orders/" + id).status()).isEqualTo(404);
    assertThat(asMemberOf("team-2", "lead", "sales-manager").get("/api/orders/" + id).status())
        .isEqualTo(200);
  }
}
