package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.order.complaints.ExecutedRemedy;
import io.saleswright.order.qualitycosts.QualityCostNews;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What complaints and returns cost is booked to their order, and told (FIN-18, CMP-20). */
class QualityCostTests extends OrderServiceFixture {

  static final String TOPIC = "order.quality-costs.v1";

  @Autowired private QualityCostNews news;

  private final AReturn returns = new AReturn(this);
  private final AnOrder orders = new AnOrder(this);

  private static String path(String order) {
    return "/api/orders/" + order + "/quality-costs";
  }

  static String freight(String more) {
    return """
    {"kind":"RETURN_FREIGHT","amount":{"amount":"35.00","currency":"CNY"},"note":"SF9"%s}\
    """
        .formatted(more);
  }

  private Answer costs(String order) {
    return as("finance").get(path(order)).expect(200);
  }

  /** A remedy of a complaint was carried out. */
  static void executed(String complaint, String order, String kind, String amount) {
    TestBroker.publish(
        "complaint.complaints.v1",
        TestEvent.of(
            "complaint.RemedyExecuted.v1",
            complaint,
            7,
            """
            {"complaintId":"%s","remedy":1,"kind":"%s","orderId":"%s",
             "amount":{"amount":"%s","currency":"CNY"},"by":"DEMO-customer-service"}\
            """
                .formatted(complaint, kind, order, amount)));
  }

  private String replaced(String order) {
    String id = returns.counted(order, "EXCHANGE", 2);
    returns.post("sales-support", id, "move", "{\"to\":\"WORKSHOP\"}").expect(200);
    returns.moved(id, "WORKSHOP").expect(200);
    returns.repaired(id, "REPLACED").expect(200);
    returns.dispatched(id).expect(200);
    returns
        .post("sales-support", id, "sign-off", "{\"signedOn\":\"%s\"}".formatted(AnOrder.TODAY))
        .expect(200);
    return id;
  }

  private void cost(String order, String amount) {
    String product = orders.get(order).text("lines/0/productId");
    as("finance")
        .put(
            "/api/products/" + product + "/cost",
            "{\"cost\":{\"amount\":\"%s\",\"currency\":\"CNY\"}}".formatted(amount))
        .expect(200);
  }

  @Test
  void aRemedyIsBookedOnce() {
    String order = orders.received();
    String complaint = unique("complaint");
    executed(complaint, order, "REFUND", "90.00");
    executed(complaint, order, "REFUND", "90.00");
    executed(unique("complaint"), order, "DISCOUNT", "0.00");
    executed(unique("complaint"), "no-such-order", "REFUND", "1.00");
    String last = unique("complaint");
    executed(last, order, "COMPENSATION", "10.00");
    await().until(() -> costs(order).items("complaintId").contains(last));
    await().until(() -> costs(order).items("complaintId").contains(complaint));

    Answer booked = costs(order);
    assertThat(booked.items("kind")).containsExactly("REMEDY", "REMEDY");
    assertThat(booked.text("totals/0/amount")).isEqualTo("100.00");
    assertThat(types(TOPIC, booked.text("items/0/id"), 1)).containsExactly("QualityCostBooked");
  }

  /** Goods that are given in the place of others cost what they cost us. */
  @Test
  void aReplacementIsBookedAtWhatItCostsUs() {
    String order = returns.signedOrder();
    cost(order, "40.00");
    String id = replaced(order);
    await().until(() -> costs(order).items("returnId").contains(id));

    assertThat(costs(order).items("kind")).containsExactly("REPLACEMENT");
    assertThat(costs(order).text("totals/0/amount")).isEqualTo("80.00");
  }

  private ExecutedRemedy remedy(String complaint, int number, String order) {
    return new ExecutedRemedy(complaint, number, order, true, Money.of("60.00", "CNY"));
  }

  private void replacement(String complaint, String returned, String order) {
    String product = orders.get(order).text("lines/0/productId");
    List<QualityCostNews.Given> goods = List.of(new QualityCostNews.Given(product, BigDecimal.ONE));
    news.replaced(returned, complaint, order, goods, because());
  }

  private static Cause because() {
    return Cause.internal("a test", CLOCK.instant());
  }

  /** One remedy is one return's goods, and another one's are others. */
  @Test
  void goodsThatAReturnAndARemedyTellOfAreBookedOnce() {
    String order = returns.signedOrder();
    cost(order, "40.00");
    String complaint = unique("complaint");
    String first = unique("return");
    for (int time = 0; time < 2; time++) {
      news.executed(remedy(complaint, 1, order), because());
      replacement(complaint, first, order);
    }
    assertThat(costs(order).items("kind")).containsExactly("REPLACEMENT");
    assertThat(costs(order).text("totals/0/amount")).isEqualTo("60.00");

    replacement(complaint, unique("return"), order);
    assertThat(costs(order).text("totals/0/amount")).isEqualTo("100.00");
    news.executed(remedy(complaint, 3, order), because());
    assertThat(costs(order).text("totals/0/amount")).isEqualTo("100.00");
    news.executed(remedy(complaint, 4, order), because());
    assertThat(costs(order).text("totals/0/amount")).isEqualTo("160.00");
  }

  /** FIN-18: whichever is first books it, however close they are. */
  @RepeatedTest(5)
  void goodsThatBothTellOfAtTheSameMomentAreBookedOnce() throws Exception {
    String order = returns.signedOrder();
    cost(order, "40.00");
    String complaint = unique("complaint");
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> told =
          threads.submit(() -> {
            start.await();
            news.executed(remedy(complaint, 1, order), because());
            return complaint;
          });
      String product = orders.get(order).text("lines/0/productId");
      List<QualityCostNews.Given> goods =
          List.of(new QualityCostNews.Given(product, BigDecimal.ONE));
      start.await();
      news.replaced(unique("return"), complaint, order, goods, because());
      told.get();
    }
    assertThat(costs(order).items("kind")).containsExactly("REPLACEMENT");
  }

  /** By hand: the freight of a return, never of another order's; taken back by somebody else. */
  @Test
  void freightIsBookedByHandAndTakenBackByACounterEntry() {
    String order = returns.signedOrder();
    String back = returns.counted(order, "RETURN", 1);
    String ofReturn = ",\"returnId\":\"%s\"".formatted(back);
    String id = as("finance").post(path(order), freight(ofReturn)).expect(201).id();

    assertThat(costs(order).text("totals/0/amount")).isEqualTo("35.00");
    String reason = "{\"reason\":\"the carrier paid\"}";
    String reversal = path(order) + "/" + id + "/reversal";
    assertThat(as("finance").post(reversal, reason).status()).isEqualTo(409);
    as("finance-head").post(reversal, reason).expect(200);
    assertThat(as("finance-head").post(reversal, reason).status()).isEqualTo(409);
    assertThat(costs(order).items("state")).containsExactly("REVERSED");
    assertThat(costs(order).text("totals/0/amount")).isEmpty();
    assertThat(types(TOPIC, id, 2)).containsExactly("QualityCostBooked", "QualityCostReversed");

    String other = orders.received();
    assertThat(as("finance").post(path(other), freight(ofReturn)).expect(400).raw().body())
        .contains("returnId", "FIN-18");
    as("finance-head").post(path(other) + "/" + id + "/reversal", reason).expect(404);
    as("finance").post(path(order), freight("").replace("35.00", "-1.00")).expect(400);
    as("finance").post(path(order), freight("").replace("35.00", "0.00")).expect(400);
    assertThat(
            as("finance")
                .post(path(order), freight("").replace("RETURN_FREIGHT", "REMEDY"))
                .expect(400)
                .raw()
                .body())
        .contains("kind");
  }

  /** SEC-02: what was booked to an order is seen with the order alone. */
  @Test
  void isSeenByWhoSeesTheOrder() {
    assertThat(asManagerOf("west").get(path(orders.received())).status()).isEqualTo(404);
  }
}
