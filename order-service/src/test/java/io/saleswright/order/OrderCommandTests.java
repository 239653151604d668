package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Keys, races and scopes of the commands, over HTTP. */
class OrderCommandTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  @Test
  void theSameKeyAndBodyGiveOneOrderHoweverOftenTheyCome() throws Exception {
    String body = AnOrder.body("customer-1", orders.product());
    String key = unique("key");
    Callable<Answer> place =
        () -> as("sales-rep").with("Idempotency-Key", key).post("/api/orders", body).expect(201);

    List<Answer> answers = allAtOnce(List.of(place, place, place, place));

    assertThat(answers)
        .extracting(answer -> answer.text("id"))
        .containsOnly(answers.getFirst().text("id"));
    assertThat(answers)
        .extracting(answer -> answer.header("Location"))
        .containsOnly("/api/orders/" + answers.getFirst().text("id"));
    assertThat(answers)
        .extracting(answer -> answer.header("Idempotency-Replayed"))
        .containsOnlyOnce("");
  }

  @Test
  void anOrderThatWasTakenIsToldAgainAfterItsProductWasDiscontinued() {
    String product = orders.product();
    String body = AnOrder.body("customer-1", product);
    String key = unique("key");
    Answer first =
        as("sales-rep").with("Idempotency-Key", key).post("/api/orders", body).expect(201);
    as("sales-manager")
        .with("If-Match", "\"2\"")
        .put(
            "/api/products/" + product,
            "{\"name\": \"Pump\", \"unit\": \"piece\", \"discontinued\": true}")
        .expect(200);

    Answer again =
        as("sales-rep").with("Idempotency-Key", key).post("/api/orders", body).expect(201);

    assertThat(again.text("id")).isEqualTo(first.text("id"));
    as("sales-rep").post("/api/orders", body).expect(400);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    String product = orders.product();
    String key = unique("key");
    as("sales-rep")
        .with("Idempotency-Key", key)
        .post("/api/orders", AnOrder.body("customer-1", product))
        .expect(201);

    Answer other =
        as("sales-rep")
            .with("Idempotency-Key", key)
            .post("/api/orders", AnOrder.body("customer-2", product));

    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void ofTwoApproversOneApproves() throws Exception {
    String id = orders.verified();
    Callable<Answer> first =
        () ->
            as("boss-1", "support-supervisor")
                .with("If-Match", "\"1\"")
                .post("/api/orders/" + id + "/approval", "");
    Callable<Answer> second =
        () ->
            as("boss-2", "sales-manager")
                .with("If-Match", "\"1\"")
                .post("/api/orders/" + id + "/approval", "");

    List<Answer> answers = allAtOnce(List.of(first, second));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    await()
        .untilAsserted(() ->
            assertThat(TestBroker.await("order.orders.v1", id, 6))
                .filteredOn(
                    record -> TestBroker.header(record, "ce_type").equals("order.OrderApproved.v1"))
                .hasSize(1));
  }

  @Test
  void anApprovalOfWhatWasNotSeenIsRefused() {
    String id = orders.verified();

    assertThat(as("support-supervisor").post("/api/orders/" + id + "/approval", "").status())
        .isEqualTo(428);
    Answer stale =
        as("support-supervisor")
            .with("If-Match", "\"7\"")
            .post("/api/orders/" + id + "/approval", "");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void anotherSalespersonsOrderDoesNotExist() {
    String id = orders.received();

    assertThat(as("rep-2", "sales-rep").get("/api/orders/" + id).status()).isEqualTo(404);
    assertThat(as("rep-2", "sales-rep").get("/api/orders/" + id + "/timeline").status())
        .isEqualTo(404);
    assertThat(
            as("rep-2", "sales-rep")
                .post("/api/orders/" + id + "/hold", "{\"question\":\"mine?\"}")
                .status())
        .isEqualTo(404);
    assertThat(as("rep-2", "sales-rep").all("/api/orders"))
        .noneMatch(one -> one.path("id").asString().equals(id));
  }

  @Test
  void aCorrectionLeavesTheOrderToItsSalesperson() {
    String product = orders.product();
    String body = AnOrder.body("customer-1", product);
    String id = as("sales-rep").post("/api/orders", body).expect(201).text("id");

    Answer corrected =
        as("sales-support").with("If-Match", "\"1\"").put("/api/orders/" + id, body).expect(200);

    assertThat(corrected.text("salesperson"))
        .isEqualTo(as("sales-rep").get("/api/orders/" + id).expect(200).text("salesperson"));
  }

  @Test
  void actionsTellWhatIsAllowedAndWhatBlocks() {
    String id = orders.verified();

    Answer seen = as("support-supervisor").get("/api/orders/" + id).expect(200);

    assertThat(seen.body().at("/actions"))
        .anySatisfy(action -> {
          assertThat(action.path("name").asString()).isEqualTo("approve");
          assertThat(action.path("allowed").asBoolean()).isTrue();
        });
    assertThat(seen.body().at("/actions"))
        .anySatisfy(action -> {
          assertThat(action.path("name").asString()).isEqualTo("release");
          assertThat(action.path("rule").asString()).isEqualTo("ORD-12");
        });
    assertThat(seen.body().at("/actions").findValuesAsString("name"))
        .contains("confirm", "decide-change");
  }

  @Test
  void theWorkListHoldsWhatWaitsForTheCaller() {
    String id = orders.verified();
    String list = "/api/orders?waitingFor=me&customerId=" + orders.get(id).text("customer/id");

    assertThat(as("support-supervisor").get(list).expect(200).items("id")).containsExactly(id);
    assertThat(as("finance").get(list).expect(200).items("id")).isEmpty();
  }

  @Test
  void aListIsReadPageByPageWithoutLossOrRepeat() {
    String rep = unique("rep");
    String product = orders.product();
    for (int i = 0; i < 5; i++) {
      as(rep, "sales-rep").post("/api/orders", AnOrder.body("customer-1", product)).expect(201);
    }

    Answer first = as(rep, "sales-rep").get("/api/orders?limit=3").expect(200);
    Answer second =
        as(rep, "sales-rep").get("/api/orders?limit=3&after=" + first.text("next")).expect(200);

    List<String> ids = new ArrayList<>(first.body().at("/items").findValuesAsString("number"));
    ids.addAll(second.body().at("/items").findValuesAsString("number"));
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    assertThat(second.body().hasNonNull("next")).isFalse();
  }

  @Test
  void thePriceOfTheDayIsTakenFromTheList() {
    String product = orders.product();
    orders.price(product, 2, "120.00", AnOrder.TODAY);
    orders.price(product, 3, "130.00", AnOrder.TODAY.plusDays(1));

    Answer placed =
        as("sales-rep").post("/api/orders", AnOrder.body("customer-1", product)).expect(201);

    assertThat(placed.text("total/amount")).isEqualTo("360.00");
  }

  @Test
  void theDaysFiguresFollowTheOrders() {
    String region = unique("region");
    TestHttp manager = asManagerOf(region);
    assertThat(manager.get("/api/figures/today").expect(200).body().at("/intake")).isEmpty();

    new AnOrder(this, region).verified();

    assertThat(manager.get("/api/figures/today").expect(200).text("intake/CNY/amount"))
        .isEqualTo("300.00");
    assertThat(as("sales-rep").get("/api/figures/today").status()).isEqualTo(403);
  }

  @Test
  void historyIsTakenOverOnceAndTouchesNothing() {
    String number = UUID.randomUUID().toString();
    String source = unique("source");
    String body =
        """
        {"source":"%s","externalNumber":"%s","customerId":"c","salesperson":"NW-5","orderDate":"1996-07-04",
         "requiredDate":"1996-08-01","shippedDate":"1996-08-02",
         "lines":[{"productId":"p","productCode":"11","productName":"Queso","quantity":12,
                   "unitPrice":{"amount":"14.00","currency":"USD"},"discountPercent":15}]}\
        """
            .formatted(source, number);
    assertThat(as("sales-manager").post("/api/orders/imports", body).status()).isEqualTo(403);

    Answer first = as("migration").post("/api/orders/imports", body).expect(201);
    Answer again = as("migration").post("/api/orders/imports", body).expect(201);

    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(first.text("state")).isEqualTo("CLOSED");
    assertThat(first.text("number")).isEqualTo(source + "/" + number);
    assertThat(first.body().at("/clocks")).isEmpty();
    Answer totals = as("migration").get("/api/figures/all-time?source=" + source).expect(200);
    assertThat(totals.text("orders")).isEqualTo("1");
    assertThat(totals.text("net/USD/amount")).isEqualTo("142.80");
    assertThat(totals.text("shippedLate")).isEqualTo("1");
    assertThat(TestBroker.await("order.orders.v1", first.text("id"), 1))
        .extracting(record -> TestBroker.header(record, "ce_type"))
        .containsExactly("order.OrderImported.v1");
  }

  /** SEC-02: the phone of a consignee is nobody's before they need it. */
  @Test
  void theWarehouseReadsTheAddressOnceTheGoodsAreTheirsToShip() {
    String id = orders.prepared();
    String paper = "/api/orders/" + id + "/delivery-note";
    for (Answer early :
        List.of(asSystem("warehouse-system").get(paper), as("warehouse").get(paper))) {
      assertThat(early.expect(200).text("lines/0/quantity")).isEqualTo("3");
      assertThat(early.body().toString()).doesNotContain("Wang", "phone", "Road 1");
    }
    assertThat(as("sales-support").get(paper).text("delivery/phone")).isEqualTo("123");

    orders.financeTold("PaymentGateOpened.v1", id, 1, AnOrder.gateOpened(id, "SHIPMENT"));
    orders.await(id, "payment/shipment/open", "true");
    orders.post("sales-support", id, "shipment-release", "").expect(200);

    assertThat(asSystem("warehouse-system").get(paper).text("delivery/consignee"))
        .isEqualTo("Wang");
    assertThat(as("warehouse").get(paper).text("delivery/phone")).isEqualTo("123");
    orders.post("sales-support", id, "hold", "{\"question\":\"which colour?\"}").expect(200);
    assertThat(as("warehouse").get(paper).body().toString()).doesNotContain("Wang", "phone");
  }

  @Test
  void nobodyElseReadsTheAddressAndEventsDoNotTellIt() {
    String id = orders.prepared();
    for (String role : List.of("finance", "production", "technical", "auditor")) {
      assertThat(as(role).get("/api/orders/" + id + "/delivery-note").status())
          .as(role)
          .isEqualTo(403);
      assertThat(as(role).get("/api/orders/" + id).expect(200).body().toString())
          .doesNotContain("Wang", "\"phone\":\"123\"", "Road 1");
    }
    await()
        .untilAsserted(() ->
            assertThat(TestBroker.await("order.orders.v1", id, 8))
                .extracting(record -> record.value())
                .noneMatch(json -> json.contains("Wang") || json.contains("Road 1")));
  }

  private static List<Answer> allAtOnce(List<Callable<Answer>> commands) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : threads.invokeAll(commands)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
