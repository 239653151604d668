package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Returns over HTTP and events, from the request to the end (ORD-35, ORD-36, ORD-37, PRD-07). */
class ReturnHttpTests extends OrderServiceFixture {

  private static final String PATH = AReturn.PATH;

  private final AReturn returns = new AReturn(this);

  @Test
  void goodsGoIntoStockAndTheirValueIsTold() {
    String order = returns.signedOrder();
    Answer asked = returns.ask(order, "RETURN", 2).expect(201);
    String id = asked.id();
    assertThat(asked.text("number")).startsWith("RT-");
    assertThat(asked.text("state")).isEqualTo("REQUESTED");
    assertThat(asked.text("waitingFor/0")).isEqualTo("vp-sales");
    String mine = PATH + "?orderId=" + order + "&waitingFor=me";
    assertThat(as("vp-sales").get(mine).expect(200).items("id")).containsExactly(id);
    assertThat(as("sales-support").get(mine).expect(200).items("id")).isEmpty();

    assertThat(returns.decide("vp-sales", id, "approval", "{\"opinion\":\"go on\"}").text("state"))
        .isEqualTo("APPROVED");
    assertThat(returns.arrive(id, 2).expect(200).text("state")).isEqualTo("COUNTED");
    assertThat(returns.post("sales-support", id, "move", "{\"to\":\"STOCK\"}").text("waitingFor/0"))
        .isEqualTo("warehouse");
    Answer over = returns.moved(id, "STOCK").expect(200);

    assertThat(over.text("state")).isEqualTo("COMPLETED");
    assertThat(over.text("treatment/outcome")).isEqualTo("TAKEN_BACK");
    assertThat(returns.get(id).text("value/amount")).isEqualTo("200.00");
    assertThat(as("warehouse").get(PATH + "/" + id).expect(200).text("value/amount")).isEmpty();
    assertThat(returns.left(order)).isEqualTo("1");
    assertThat(types("order.returns.v1", id, 6))
        .containsExactly(
            "ReturnRequested",
            "ReturnApproved",
            "ReturnArrived",
            "ReturnMoveRequested",
            "ReturnMoved",
            "ReturnCompleted");
  }

  @Test
  void repairedGoodsAreFollowedUntilTheyAreSignedFor() {
    String order = returns.signedOrder();
    String id = returns.counted(order, "REPAIR", 3);
    returns.post("sales-support", id, "move", "{\"to\":\"WORKSHOP\"}").expect(200);
    assertThat(returns.moved(id, "STOCK").expect(409).problem())
        .isEqualTo("/problems/wrong-destination");
    returns.moved(id, "WORKSHOP").expect(200);
    assertThat(returns.repaired(id, "TAKEN_BACK").expect(409).problem())
        .isEqualTo("/problems/outcome-unfit");
    assertThat(returns.repaired(id, "REPAIRED").expect(200).text("state"))
        .isEqualTo("TO_SEND_BACK");
    returns.dispatched(id).expect(200);
    assertThat(returns.left(order)).isEqualTo("0");

    returns
        .post("sales-rep", id, "sign-off", "{\"signedOn\":\"" + TODAY.plusDays(1) + "\"}")
        .expect(400);
    assertThat(returns.sign(id).expect(200).text("treatment/trackingNumber")).isEqualTo("SF9");
    assertThat(returns.left(order)).isEqualTo("3");
    assertThat(returns.post("sales-rep", id, "withdrawal", "").expect(409).problem())
        .isEqualTo("/problems/wrong-step");
  }

  @Test
  void aWrongDestinationIsCorrectedUntilTheGoodsWereMoved() {
    String id = returns.counted(returns.signedOrder(), "REPAIR", 1);
    String toWorkshop = "{\"to\":\"WORKSHOP\"}";
    returns.post("sales-support", id, "move", "{\"to\":\"STOCK\"}").expect(200);
    Answer corrected = returns.post("sales-support", id, "move", toWorkshop).expect(200);
    assertThat(corrected.text("state")).isEqualTo("TO_WORKSHOP");
    assertThat(corrected.text("due/0/rule")).isEqualTo("PRD-07");
    assertThat(corrected.body().path("due")).hasSize(1);
    assertThat(returns.post("sales-support", id, "move", toWorkshop).expect(409).problem())
        .isEqualTo("/problems/same-destination");
    assertThat(returns.moved(id, "STOCK").expect(409).problem())
        .isEqualTo("/problems/wrong-destination");
    assertThat(types("order.returns.v1", id, 5))
        .filteredOn("ReturnMoveRequested"::equals)
        .hasSize(2);
    returns.moved(id, "WORKSHOP").expect(200);
    assertThat(returns.post("sales-support", id, "move", toWorkshop).expect(409).problem())
        .isEqualTo("/problems/wrong-step");
  }

  @Test
  void anExchangeIsADeliveryOfItsOwnInTheOrdersTimeLine() {
    String order = returns.signedOrder();
    String id = returns.counted(order, "EXCHANGE", 1);
    returns.post("sales-support", id, "move", "{\"to\":\"STOCK\"}").expect(200);
    Answer released = returns.moved(id, "STOCK").expect(200);
    assertThat(released.text("treatment/outcome")).isEqualTo("REPLACED");
    assertThat(released.text("treatment/deliveryNumber")).endsWith("-D");
    returns.dispatched(id).expect(200);
    returns.sign(id).expect(200);

    await()
        .untilAsserted(() ->
            assertThat(
                    as("sales-support")
                        .get("/api/orders/" + order + "/timeline")
                        .expect(200)
                        .body()
                        .toString())
                .contains("ReturnShipmentReleased", "ReturnSentBack", "ReturnCompleted"));
  }

  @Test
  void aMissedClockOfAReturnStandsInTheTimeLineOfItsOrder() {
    String order = returns.signedOrder();
    String id = unique("return");
    String missed =
        "{\"rule\":\"ORD-36\",\"due\":\"2026-11-23T01:00:00Z\",\"noticedAt\":\"2026-11-23T01:00:01Z\"}";
    String told =
        "{\"returnId\":\"%s\",\"orderId\":\"%s\",\"by\":\"DEMO-sales-support\"}"
            .formatted(id, order);
    TestBroker.publish("order.returns.v1", TestEvent.of("order.DeadlineMissed.v1", id, 1, missed));
    TestBroker.publish("order.returns.v1", TestEvent.of("order.ReturnWithdrawn.v1", id, 2, told));
    TestBroker.publish("order.returns.v1", TestEvent.of("order.DeadlineMissed.v1", id, 3, missed));

    await()
        .untilAsserted(() ->
            assertThat(
                    as("auditor")
                        .get("/api/orders/" + order + "/timeline")
                        .expect(200)
                        .items("type"))
                .contains("order.ReturnWithdrawn.v1")
                .filteredOn("order.DeadlineMissed.v1"::equals)
                .hasSize(2));
  }

  @Test
  void neverMoreComesBackThanWasDelivered() {
    String order = returns.signedOrder(2);
    assertThat(returns.left(order)).isEqualTo("2");
    Answer refused = returns.ask(order, "RETURN", 3).expect(409);
    assertThat(refused.problem()).isEqualTo("/problems/more-than-delivered");
    assertThat(refused.rule()).isEqualTo("ORD-35");
    String first = returns.requested(order, "RETURN", "1.5");
    returns.ask(order, "REPAIR", 1).expect(409);
    returns.decide("vp-sales", first, "rejection", "{\"reason\":\"too late\"}").expect(200);
    returns.requested(order, "REPAIR", 2);
  }

  @Test
  void onlySoManyReturnsOfAnOrderAreOpen() {
    String order = returns.signedOrder();
    String last = "";
    for (int open = 0; open < 50; open++) {
      last = returns.requested(order, "RETURN", "0.01");
    }
    Answer refused = returns.ask(order, "RETURN", "0.01").expect(409);
    assertThat(refused.problem()).isEqualTo("/problems/too-many-returns");
    assertThat(refused.rule()).isEqualTo("ORD-35");
    returns.post("sales-support", last, "withdrawal", "").expect(200);
    returns.requested(order, "RETURN", "0.01");
  }

  @Test
  void ofTwoRequestsAtOnceForTheSameGoodsOneHolds() throws Exception {
    String order = returns.signedOrder();
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> asked =
          both.invokeAll(
              List.of(
                  () -> returns.ask(order, "RETURN", 2).status(),
                  () -> returns.ask(order, "EXCHANGE", 2).status()));
      for (Future<Integer> one : asked) {
        statuses.add(one.get());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    assertThat(returns.left(order)).isEqualTo("1");
  }

  @Test
  void whatIsNotDeliveredOrNotThereIsNotAskedBack() {
    AnOrder orders = new AnOrder(this);
    assertThat(returns.ask(orders.prepared(), "RETURN", 1).expect(409).problem())
        .isEqualTo("/problems/not-signed-for");
    String order = returns.signedOrder();
    as("sales-support")
        .post(PATH, AReturn.body(order, "RETURN", 1).replace("\"line\":1", "\"line\":7"))
        .expect(400);
    returns.ask(order, "RETURN", 0).expect(400);
    returns.ask(order, "RETURN", "0.0005").expect(400);
    as("sales-support")
        .post(
            PATH, AReturn.body(order, "RETURN", 1).replace("]}", ",{\"line\":1,\"quantity\":1}]}"))
        .expect(400);
    returns.ask("no-such", "RETURN", 1).expect(404);
  }

  @Test
  void aStoreAsksForItsOwnOrdersAndSeesEachState() {
    String order = returns.signedOrder();
    String customer = new AnOrder(this).get(order).text("customer/id");
    TestHttp dealer = asWith(Map.of("customer_id", customer), unique("dealer"), "dealer");
    TestHttp other = asWith(Map.of("customer_id", unique("c")), unique("dealer"), "dealer");

    other.post(PATH, AReturn.body(order, "RETURN", 1)).expect(404);
    String id = dealer.post(PATH, AReturn.body(order, "RETURN", 1)).expect(201).id();
    other.get(PATH + "/" + id).expect(404);
    assertThat(other.get(PATH).expect(200).items("id")).isEmpty();
    returns.decide("vp-sales", id, "approval", "{\"opinion\":\"for once\"}").expect(200);
    Answer seen = dealer.get(PATH + "/" + id).expect(200);
    assertThat(seen.text("state")).isEqualTo("APPROVED");
    assertThat(seen.raw().body()).as("what is said in house").doesNotContain("for once");
    assertThat(returns.get(id).raw().body()).contains("for once");
    assertThat(dealer.get(PATH + "?orderId=" + order + "&state=APPROVED").items("id"))
        .containsExactly(id);
    assertThat(dealer.get(PATH + "/" + id + "/label").expect(200).header("Content-Type"))
        .isEqualTo("application/pdf");
    dealer.get(PATH + "?order=" + order).expect(400);
    dealer.post(PATH + "/" + id + "/withdrawal", "").expect(200);
    dealer.get(PATH + "/" + id + "/label").expect(409);
  }

  @Test
  void whoAskedForItDoesNotAgreeToIt() {
    String order = returns.signedOrder();
    String id =
        as("both", "sales-support", "vp-sales")
            .post(PATH, AReturn.body(order, "RETURN", 1))
            .expect(201)
            .id();
    Answer own =
        as("both", "sales-support", "vp-sales")
            .with("If-Match", "\"1\"")
            .post(PATH + "/" + id + "/approval", "{}")
            .expect(409);
    assertThat(own.problem()).isEqualTo("/problems/own-paper");
    // The chain names the head of sales alone, as it is shipped.
    returns.decide("sales-manager", id, "approval", "{}").expect(403);
  }

  @Test
  void goodsThatCameBeforeAnybodyAgreedLieApart() {
    String order = returns.signedOrder();
    String id = returns.requested(order, "RETURN", 2);
    String label = PATH + "/" + id + "/label";
    assertThat(as("warehouse").get(label).expect(409).problem())
        .isEqualTo("/problems/nothing-to-label");
    Answer here = returns.arrive(id, 2).expect(200);
    assertThat(here.text("state")).isEqualTo("REQUESTED");
    as("warehouse").get(label).expect(200);
    assertThat(here.text("arrival/approved")).isEqualTo("false");
    assertThat(
            as("sales-support").get(PATH + "?orderId=" + order + "&quarantined=true").items("id"))
        .containsExactly(id);
    assertThat(returns.arrive(id, 2).expect(409).problem()).isEqualTo("/problems/return-counted");

    assertThat(
            returns
                .decide("vp-sales", id, "rejection", "{\"reason\":\"used\"}")
                .expect(200)
                .text("state"))
        .isEqualTo("TO_SEND_BACK");
    returns.dispatched(id).expect(200);
    returns.sign(id).expect(200);
    assertThat(returns.left(order)).isEqualTo("3");
  }

  @Test
  void moreThanWasAnnouncedAndOtherGoodsLieApartUntilSomebodyDecides() {
    String order = returns.signedOrder();
    String id = returns.approved(order, "RETURN", 2);
    Answer counted =
        returns
            .warehouse(
                id,
                "ReturnArrived",
                """
                "arrivedAt":"%s","lines":[{"line":1,"quantity":3},
                 {"line":1,"quantity":1,"productCode":"LAMP"}],"note":"one box torn"\
                """
                    .formatted(AReturn.now()))
            .expect(200);
    assertThat(counted.text("state")).isEqualTo("COUNTED");
    assertThat(counted.text("goods/0/counted")).isEqualTo("2");
    assertThat(counted.text("arrival/quarantine/0/what")).isEqualTo("OTHER_PRODUCT");
    assertThat(counted.text("arrival/quarantine/1/what")).isEqualTo("ABOVE_ANNOUNCED");

    String answer = "{\"fate\":\"SENT_BACK\",\"reason\":\"SF77\"}";
    returns.post("sales-support", id, "quarantine/1/answer", answer).expect(200);
    assertThat(
            returns.post("sales-support", id, "quarantine/1/answer", answer).expect(409).problem())
        .isEqualTo("/problems/quarantine-answered");
    assertThat(
            returns.post("sales-support", id, "quarantine/9/answer", answer).expect(409).problem())
        .isEqualTo("/problems/not-quarantined");
    assertThat(
            as("sales-support").get(PATH + "?orderId=" + order + "&quarantined=true").items("id"))
        .containsExactly(id);
    returns.post("sales-support", id, "quarantine/2/answer", answer).expect(200);
    assertThat(
            as("sales-support").get(PATH + "?orderId=" + order + "&quarantined=true").items("id"))
        .isEmpty();
  }

  @Test
  void lessThanWasAnnouncedLeavesTheRestToBeAskedForOnceMore() {
    String order = returns.signedOrder();
    String id = returns.approved(order, "RETURN", 3);
    returns.arrive(id, 1).expect(200);
    assertThat(returns.left(order)).isEqualTo("2");
    returns.post("support-supervisor", id, "refusal", "{\"reason\":\"used\"}").expect(200);
    returns.dispatched(id).expect(200);
    returns.sign(id).expect(200);
    assertThat(returns.left(order)).isEqualTo("3");
  }

  @Test
  void goodsThatNobodyAskedForAreRecordedAndAnswered() {
    String order = returns.signedOrder();
    String came =
        "{\"orderId\":\"%s\",\"arrivedAt\":\"%s\",\"lines\":[{\"line\":1,\"quantity\":%s}]}";
    Answer here =
        as("warehouse")
            .post(PATH + "/unannounced", came.formatted(order, AReturn.now(), 1))
            .expect(201);
    assertThat(here.text("state")).isEqualTo("REQUESTED");
    assertThat(here.text("why")).isEqualTo("UNKNOWN");
    assertThat(types("order.returns.v1", here.id(), 2))
        .containsExactly("ReturnRequested", "ReturnArrived");
    for (String kind : List.of("return-requested", "return-arrived", "return-quarantined")) {
      assertThat(TestBroker.awaitNotice(here.id(), kind)).hasSize(1);
    }
    assertThat(returns.decide("vp-sales", here.id(), "approval", "{}").expect(200).text("state"))
        .isEqualTo("COUNTED");

    as("warehouse")
        .post(PATH + "/unannounced", came.formatted(order, AReturn.now().plusSeconds(86_400), 1))
        .expect(409);
    as("warehouse")
        .post(PATH + "/unannounced", came.formatted(order, AReturn.now(), 0))
        .expect(400);
  }

  @Test
  void aReturnOfWhichNothingCameEndsWithoutAShipment() {
    String order = returns.signedOrder();
    String id = returns.approved(order, "RETURN", 3);
    Answer over = returns.arrive(id, 0).expect(200);

    assertThat(over.text("state")).isEqualTo("COMPLETED");
    assertThat(over.text("treatment/outcome")).isEqualTo("NOTHING_CAME");
    assertThat(over.text("treatment/deliveryNumber")).isEmpty();
    assertThat(returns.left(order)).isEqualTo("3");
    assertThat(types("order.returns.v1", id, 4))
        .containsExactly(
            "ReturnRequested", "ReturnApproved", "ReturnArrived", "ReturnEndedWithoutGoods");
    assertThat(TestBroker.awaitNotice(id, "return-completed")).hasSize(1);

    String early = returns.requested(order, "RETURN", 3);
    returns.arrive(early, 0).expect(200);
    assertThat(returns.post("sales-support", early, "withdrawal", "").expect(200).text("state"))
        .isEqualTo("COMPLETED");

    String agreed = returns.requested(order, "RETURN", 3);
    returns.arrive(agreed, 0).expect(200);
    assertThat(returns.decide("vp-sales", agreed, "approval", "{}").expect(200).text("state"))
        .isEqualTo("COMPLETED");
    assertThat(returns.left(order)).isEqualTo("3");
  }

  @Test
  void aReturnOfWhichOnlyOtherGoodsCameWaitsUntilTheyAreAnswered() {
    String order = returns.signedOrder();
    String id = returns.approved(order, "RETURN", 3);
    Answer here =
        returns
            .warehouse(
                id,
                "ReturnArrived",
                """
                "arrivedAt":"%s","lines":[{"line":1,"quantity":1,"productCode":"LAMP"},
                 {"line":1,"quantity":2,"productCode":"DESK"}]\
                """
                    .formatted(AReturn.now()))
            .expect(200);
    assertThat(here.text("state")).isEqualTo("APART");
    assertThat(here.text("waitingFor/0")).isEqualTo("sales-support");
    assertThat(returns.left(order)).isEqualTo("3");
    returns.dispatched(id).expect(409);

    returns
        .post(
            "sales-support",
            id,
            "quarantine/1/answer",
            "{\"fate\":\"SENT_BACK\",\"reason\":\"theirs\"}")
        .expect(200);
    assertThat(returns.get(id).text("state")).isEqualTo("APART");
    Answer answered =
        returns
            .post(
                "sales-support",
                id,
                "quarantine/2/answer",
                "{\"fate\":\"DISPOSED_OF\",\"reason\":\"broken\"}")
            .expect(200);
    assertThat(answered.text("state")).isEqualTo("TO_SEND_BACK");
    assertThat(
            TestBroker.await(
                "order.returns.v1",
                told -> id.equals(told.key()) && told.value().contains("\"deliveryNumber\""),
                1))
        .singleElement()
        .satisfies(told -> assertThat(told.value()).contains("LAMP").doesNotContain("DESK"));
    returns.dispatched(id).expect(200);
    assertThat(returns.sign(id).expect(200).text("state")).isEqualTo("COMPLETED");
  }

  @Test
  void unannouncedGoodsOfNoLineEndWithTheirAnswer() {
    Answer here =
        as("warehouse")
            .post(
                PATH + "/unannounced",
                "{\"orderId\":\"%s\",\"arrivedAt\":\"%s\",\"lines\":[{\"line\":9,\"quantity\":1}]}"
                    .formatted(returns.signedOrder(), AReturn.now()))
            .expect(201);
    assertThat(here.text("state")).isEqualTo("APART");
    assertThat(TestBroker.await("order.returns.v1", here.id(), 2).get(1).value())
        .contains("\"quarantined\":1");
    Answer over =
        returns
            .post(
                "sales-support",
                here.id(),
                "quarantine/1/answer",
                "{\"fate\":\"TAKEN_IN\",\"reason\":\"with another return\"}")
            .expect(200);
    assertThat(over.text("state")).isEqualTo("COMPLETED");
    assertThat(over.text("treatment/outcome")).isEqualTo("NOTHING_CAME");
    assertThat(TestBroker.awaitNotice(here.id(), "return-quarantined")).hasSize(1);
    assertThat(TestBroker.awaitNotice(here.id(), "return-quarantine-answered")).hasSize(1);
    assertThat(TestBroker.await(Notice.TOPIC, here.id(), 3).toString())
        .doesNotContain("\"return-requested\"");
  }

  @Test
  void whatTheWarehouseTellsWronglyIsRefusedAndListed() {
    String id = returns.approved(returns.signedOrder(), "RETURN", 1);
    returns.dispatched(id).expect(409);
    returns.warehouse(id, "ReturnArrived", "\"arrivedAt\":\"" + AReturn.now() + "\"").expect(400);
    TestBroker.publish(
        "warehouse.returns.v1",
        TestEvent.foreign(
            "warehouse.ReturnArrived.v1",
            id,
            "{\"returnId\":\"%s\",\"arrivedAt\":\"%s\",\"lines\":[{\"line\":1,\"quantity\":-1}]}"
                .formatted(id, AReturn.now())));
    await()
        .untilAsserted(() ->
            assertThat(as("auditor").get("/api/integration/refusals").expect(200).body().toString())
                .contains(id));
    TestBroker.publish(
        "warehouse.returns.v1",
        TestEvent.foreign(
            "warehouse.ReturnArrived.v1",
            id,
            "{\"returnId\":\"%s\",\"arrivedAt\":\"%s\",\"lines\":[{\"line\":1,\"quantity\":1}]}"
                .formatted(id, AReturn.now())));
    await().until(() -> returns.get(id).text("state"), "COUNTED"::equals);
  }

  @Test
  void photosAreKeptWithTheReturn() {
    String id = returns.requested(returns.signedOrder(), "RETURN", 1);
    String photos = PATH + "/" + id + "/attachments";
    TestHttp clerk = as("sales-support");
    String added =
        clerk
            .post(photos + "?name=broken.txt", "a leg is loose", "Content-Type", "text/plain")
            .expect(201)
            .id();
    assertThat(clerk.get(photos).expect(200).items("id")).containsExactly(added);
    clerk.get(photos + "/" + added).expect(200);
    assertThat(returns.get(id).text("photos")).isEqualTo("1");
    as("marketing").get(photos).expect(403);
    clerk.delete(photos + "/" + added).expect(200);
    assertThat(clerk.get(photos).expect(200).items("id")).isEmpty();
  }

  @Test
  void aReturnFollowsItsOrderToAnotherSalesperson() {
    String order = returns.signedOrder();
    String id = returns.requested(order, "RETURN", 1);
    String rep = unique("rep");
    as(rep, "sales-rep").get(PATH + "/" + id).expect(404);
    as("sales-manager")
        .post(
            "/api/orders/" + order + "/hand-over",
            "{\"salesperson\":\"DEMO-%s\",\"reason\":\"on leave\"}".formatted(rep))
        .expect(200);
    await()
        .until(() -> as(rep, "sales-rep").get(PATH + "/" + id).status(), status -> status == 200);
  }

  /** Another chain is tried on returns that passed the old one, and changes nothing (CON-03). */
  @Test
  void anotherChainIsTriedOnReturns() {
    String id = returns.requested(returns.signedOrder(), "RETURN", 1);
    String step =
        """
        {"name": "%s", "rule": "ORD-35", "roles": ["%s"], "kinds": [], "grounds": [],
         "from": {"amount": "0", "currency": "CNY"}, "within": "working 8h"}\
        """;
    String chain =
        step.formatted("manager", "sales-manager") + "," + step.formatted("vp-sales", "vp-sales");

    Answer answer =
        as("vp-sales")
            .post(
                "/api/admin/policies/returns/simulation",
                "{\"values\": {\"approval\": [%s]}, \"days\": 30}".formatted(chain))
            .expect(200);

    assertThat(answer.body().path("divergences").toString())
        .contains(id, "\"wouldGo\":[\"manager\",\"vp-sales\"]");
    assertThat(returns.get(id).text("waitingFor/0")).isEqualTo("vp-sales");
  }
}
