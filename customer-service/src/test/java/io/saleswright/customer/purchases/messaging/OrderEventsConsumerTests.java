package io.saleswright.customer.purchases.messaging;

import static io.saleswright.customer.fixtures.OrderEventData.cancelled;
import static io.saleswright.customer.fixtures.OrderEventData.changed;
import static io.saleswright.customer.fixtures.OrderEventData.imported;
import static io.saleswright.customer.fixtures.OrderEventData.placed;
import static io.saleswright.customer.fixtures.OrderEventData.placedAt;
import static io.saleswright.customer.fixtures.OrderEventData.placedTaxed;
import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders show in the customer's purchase history: product, quantity, time (CUS-03). */
class OrderEventsConsumerTests extends RunningService {

  private static final String TOPIC = "order.orders.v1";
  private static final String PLACED = "order.OrderPlaced.v1";
  private static final String CHANGED = "order.OrderChanged.v1";
  private static final String CANCELLED = "order.OrderCancelled.v1";
  private static final String IMPORTED = "order.OrderImported.v1";

  private String customer;

  @BeforeEach
  void registerCustomer() {
    TestBroker.createTopic(TOPIC);
    customer = as("sales-support").post("/api/customers", company()).expect(201).id();
  }

  @Test
  void placedOrderIsAPurchase() {
    String order = uniqueName();
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18.2500"));

    awaitProducts("Chai");
    Answer page = purchases();
    assertThat(page.text("/items/0/orderNumber")).isEqualTo("SO-" + order);
    assertThat(page.text("/items/0/quantity")).isEqualTo("2.5");
    assertThat(page.text("/items/0/at")).isEqualTo("2026-11-23T02:00:00Z");
    assertThat(page.text("/items/0/amount/amount")).isEqualTo("18.25");
  }

  @Test
  void changedOrderShowsItsNewLines() {
    String order = uniqueName();
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));
    publish(CHANGED, order, 2, changed(order, "Chang", "19"));

    awaitProducts("Chang");
  }

  @Test
  void cancelledOrderIsNoPurchase() {
    String order = uniqueName();
    String other = uniqueName();
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));
    publish(PLACED, other, 1, placed(other, customer, "Chang", "19"));
    publish(CANCELLED, order, 2, cancelled(order));

    awaitProducts("Chang");
  }

  @Test
  void importedOrderCountsFromTheBeginningOfItsDayInTheCompany() {
    String order = uniqueName();
    publish(IMPORTED, order, 1, imported(order, customer, "1996-07-04", "168"));

    awaitProducts("Queso Cabrales");
    assertThat(purchases().text("/items/0/at")).isEqualTo("1996-07-03T16:00:00Z");
  }

  @Test
  void whatSomebodyClaimsToBeTheCustomersIsNoPurchaseBeforeItIsVerified() {
    String claimed = uniqueName();
    publish(PLACED, claimed, 1, claimed(claimed, "Chai"));
    publish(CHANGED, claimed, 2, changed(claimed, "Chai", "18"));
    awaitHandled(claimed, 3);
    assertThat(purchases().items("product")).isEmpty();

    String verified = uniqueName();
    publish(PLACED, verified, 1, claimed(verified, "Chang"));
    publish(
        "order.OrderCustomerVerified.v1",
        verified,
        2,
        "{\"orderId\": \"%s\", \"customerId\": \"%s\", \"by\": \"test\"}"
            .formatted(verified, customer));

    awaitProducts("Chang");
  }

  private String claimed(String order, String product) {
    return placed(order, customer, product, "18")
        .replaceFirst("\\{", "{\"customerVerified\": false, ");
  }

  @Test
  void repeatedEventChangesNothing() {
    String order = uniqueName();
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));
    publish(CHANGED, order, 2, changed(order, "Chang", "19"));
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));

    awaitHandled(order, 3);
    assertThat(purchases().items("product")).containsExactly("Chang");
  }

  @Test
  void lateEventChangesNothing() {
    String order = uniqueName();
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));
    publish(CHANGED, order, 5, changed(order, "Newest", "19"));
    publish(CHANGED, order, 4, changed(order, "Older", "17"));
    publish(CANCELLED, order, 3, cancelled(order));

    awaitHandled(order, 6);
    assertThat(purchases().items("product")).containsExactly("Newest");
  }

  @Test
  void disorderEndsInTheSameHistory() {
    String order = uniqueName();
    publish(CHANGED, order, 2, changed(order, "Chang", "19"));
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));

    awaitProducts("Chang");
    assertThat(purchases().text("/items/0/orderNumber")).isEqualTo("SO-" + order);
  }

  @Test
  void cancellationBeforeTheOrderStillCancels() {
    String order = uniqueName();
    publish(CANCELLED, order, 2, cancelled(order));
    publish(PLACED, order, 1, placed(order, customer, "Chai", "18"));

    awaitHandled(order, 3);
    assertThat(purchases().items("product")).isEmpty();
  }

  @Test
  void unreadableEventParksItsOrderAndNoOther() {
    String order = uniqueName();
    String other = uniqueName();
    publish(PLACED, order, 1, "{\"orderId\": 17}");
    publish(CHANGED, order, 2, changed(order, "Chang", "19"));
    publish(PLACED, other, 1, placed(other, customer, "Chai", "18"));

    awaitProducts("Chai");
    awaitParked(order);
  }

  @Test
  void unknownMajorVersionParksItsOrder() {
    String order = uniqueName();
    publish("order.OrderPlaced.v2", order, 1, placed(order, customer, "Chai", "18"));

    awaitParked(order);
    assertThat(purchases().items("product")).isEmpty();
  }

  @Test
  void typesThatNobodyHandlesAreIgnored() {
    String order = uniqueName();
    publish("order.OrderVerified.v1", order, 1, "{}");
    publish(PLACED, order, 2, placed(order, customer, "Chai", "18"));

    awaitProducts("Chai");
  }

  @Test
  void pagesGoOnWithinAnOrder() {
    String older = uniqueName();
    String newer = uniqueName();
    publish(PLACED, older, 1, placedAt(older, customer, "2026-11-20T02:00:00Z"));
    publish(PLACED, newer, 1, placedAt(newer, customer, "2026-11-21T02:00:00Z"));
    awaitProducts("Chai", "Chang", "Chai", "Chang");

    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      Answer page = purchases("?limit=1" + (next.isEmpty() ? "" : "&after=" + next));
      seen.add(page.text("/items/0/orderId") + " " + page.text("/items/0/line"));
      next = page.text("/next");
    } while (!next.isEmpty());

    assertThat(seen).containsExactly(newer + " 1", newer + " 2", older + " 1", older + " 2");
  }

  @Test
  void figuresRoundTheExactAmountsOnce() {
    String region = "R-" + uniqueName();
    customer = customerOf(region);
    String one = uniqueName();
    String two = uniqueName();
    publish(IMPORTED, one, 1, imported(one, customer, "1996-07-04", "900000000.0025"));
    publish(IMPORTED, two, 1, imported(two, customer, "1996-07-05", "900000000.0025"));
    awaitProducts("Queso Cabrales", "Queso Cabrales");

    Answer figures = asLeaderOf(region, "sales-manager").get("/api/customers/figures").expect(200);

    assertThat(figures.body().path("customers").asLong()).isEqualTo(1);
    assertThat(figures.text("/top/0/customerId")).isEqualTo(customer);
    assertThat(figures.text("/top/0/name")).isNotEmpty();
    assertThat(figures.body().at("/top/0/orders").asLong()).isEqualTo(2);
    assertThat(figures.text("/top/0/net/amount")).isEqualTo("1800000000.01");
  }

  /** 113 with 13 percent of tax and 100 without it are 200 net and 26 tax (CUS-03, FIN-02). */
  @Test
  void figuresAreNetWithTheTaxBeside() {
    String region = "R-" + uniqueName();
    String inside = customerOf(region);
    bought(inside, "113", true, "CNY");
    bought(inside, "100", false, "CNY");

    Answer figures = asLeaderOf(region, "sales-manager").get("/api/customers/figures").expect(200);

    assertThat(figures.body().path("top")).hasSize(1);
    assertThat(figures.text("/top/0/net/amount")).isEqualTo("200.00");
    assertThat(figures.text("/top/0/tax/amount")).isEqualTo("26.00");
  }

  /** 1,050,000 JPY is no more than 90,000 CNY: each currency has a ranking of its own. */
  @Test
  void ranksInEachCurrencyByItself() {
    String region = "R-" + uniqueName();
    String first = customerOf(region);
    String second = customerOf(region);
    String abroad = customerOf(region);
    bought(second, "80000", false, "CNY");
    bought(first, "90000", false, "CNY");
    bought(abroad, "1050000", false, "JPY");

    Answer figures = asLeaderOf(region, "sales-manager").get("/api/customers/figures").expect(200);

    assertThat(figures.body().path("top"))
        .extracting(
            top -> top.path("customerId").asString(),
            top -> top.at("/net/currency").asString(),
            top -> top.at("/net/amount").asString(),
            top -> top.path("rank").asInt())
        .containsExactly(
            tuple(first, "CNY", "90000.00", 1),
            tuple(second, "CNY", "80000.00", 2),
            tuple(abroad, "JPY", "1050000", 1));
  }

  private String customerOf(String region) {
    return as("sales-support")
        .post("/api/customers", company("公司 " + uniqueName(), region, phone()))
        .expect(201)
        .id();
  }

  private void bought(String by, String amount, boolean taxIncluded, String currency) {
    String order = uniqueName();
    publish(PLACED, order, 1, placedTaxed(order, by, amount, taxIncluded, currency));
    awaitHandled(order, 2);
  }

  @Test
  void figuresOfARegionalManagerAreOfTheRegion() {
    String region = "R-" + uniqueName();
    String inside =
        as("sales-support")
            .post("/api/customers", company("公司 " + uniqueName(), region, phone()))
            .expect(201)
            .id();
    String one = uniqueName();
    String two = uniqueName();
    String three = uniqueName();
    publish(PLACED, one, 1, placed(one, inside, "Chai", "100"));
    publish(PLACED, two, 1, placed(two, inside, "Chang", "11.5"));
    publish(PLACED, three, 1, placed(three, customer, "Chai", "99999"));
    awaitProducts("Chai");
    awaitHandled(one, 2);
    awaitHandled(two, 2);

    Answer figures = asLeaderOf(region, "sales-manager").get("/api/customers/figures").expect(200);

    assertThat(figures.body().path("customers").asLong()).isEqualTo(1);
    assertThat(figures.body().path("top")).hasSize(1);
    assertThat(figures.text("/top/0/customerId")).isEqualTo(inside);
    assertThat(figures.body().at("/top/0/orders").asLong()).isEqualTo(2);
    assertThat(figures.text("/top/0/net/amount")).isEqualTo("111.50");
  }

  @Test
  void placesOfOtherListsAreNoPlacesInAHistory() {
    registerCustomer();
    String next = as("sales-support").get("/api/customers?limit=1").expect(200).text("/next");

    assertThat(next).isNotEmpty();
    as("sales-support").get("/api/customers/" + customer + "/purchases?after=" + next).expect(400);
  }

  private static void publish(String type, String order, long sequence, String json) {
    TestBroker.publish(TOPIC, TestEvent.of(type, order, sequence, json));
  }

  private Answer purchases() {
    return purchases("");
  }

  private Answer purchases(String query) {
    return as("sales-support").get("/api/customers/" + customer + "/purchases" + query).expect(200);
  }

  private void awaitProducts(String... products) {
    await()
        .untilAsserted(
            () -> assertThat(purchases().items("product")).containsExactlyInAnyOrder(products));
  }

  /** Waits until the order's events were handled, by ending them with one that can't be. */
  private void awaitHandled(String order, long next) {
    publish(CHANGED, order, next, "no JSON");
    awaitParked(order);
  }

  private void awaitParked(String order) {
    await()
        .untilAsserted(() ->
            assertThat(as("admin").get("/api/admin/parked").expect(200).body().toString())
                .contains(order));
  }
}
