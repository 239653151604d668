package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Questions about orders over HTTP, for those who ask and are asked (ORD-09, ORD-19). */
class QuestionHttpTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  private TestHttp dealerOf(String id) {
    return asWith(
        Map.of("customer_id", orders.get(id).text("customer/id")), unique("dealer"), "dealer");
  }

  private static String path(String id, String rest) {
    return "/api/orders/" + id + "/questions" + rest;
  }

  @Test
  void aDealerAsksAndInsideSalesAnswer() {
    String id = orders.released();
    TestHttp dealer = dealerOf(id);

    Answer asked = dealer.post(path(id, ""), "{\"question\":\"when will it ship?\"}").expect(200);

    assertThat(asked.text("questions/0/text")).isEqualTo("when will it ship?");
    assertThat(asked.text("questions/0/asked/from")).isEqualTo("CUSTOMER");
    assertThat(asked.text("questions/0/asked/at")).isNotEmpty();
    assertThat(asked.text("questions/0/to")).isEqualTo("INSIDE_SALES");
    Answer seen = orders.get(id);
    assertThat(seen.body().at("/clocks").toString()).contains("ORD-19");
    assertThat(seen.body().at("/waitingFor").toString()).contains("sales-support");

    orders
        .post("sales-support", id, "questions/1/answer", "{\"answer\":\"on Friday\"}")
        .expect(200);

    Answer answered = dealer.get("/api/orders/" + id).expect(200);
    assertThat(answered.text("questions/0/answer/text")).isEqualTo("on Friday");
    assertThat(answered.text("questions/0/answer/at")).isNotEmpty();
    assertThat(answered.body().at("/clocks").toString()).doesNotContain("ORD-19");
  }

  @Test
  void eachSideReadsItsOwnQuestions() {
    String id = orders.released();
    TestHttp dealer = dealerOf(id);
    dealer.post(path(id, ""), "{\"question\":\"the dealer's?\"}").expect(200);
    orders
        .post(
            "sales-support", id, "questions", "{\"question\":\"for finance?\",\"to\":\"FINANCE\"}")
        .expect(200);
    orders.post("production", id, "questions", "{\"question\":\"of the plant?\"}").expect(200);

    assertThat(read(dealer, id)).contains("the dealer's?").doesNotContain("finance", "plant");
    assertThat(read(as("finance"), id)).contains("for finance?").doesNotContain("dealer", "plant");
    assertThat(read(as("production"), id)).contains("of the plant?").doesNotContain("finance");
    assertThat(read(as("warehouse"), id)).isEqualTo("[]");
    assertThat(read(as("sales-rep"), id))
        .contains("the dealer's?", "for finance?", "of the plant?");
    dealer.post(path(id, "/2/answer"), "{\"answer\":\"no\"}").expect(404);
    dealer.post(path(id, "/3/escalation"), "").expect(404);
    dealer.post(path(id, "/1/answer"), "{\"answer\":\"no\"}").expect(403);
  }

  private static String read(TestHttp person, String id) {
    return person.get("/api/orders/" + id).expect(200).body().at("/questions").toString();
  }

  @Test
  void nobodyAsksAboutSomebodyElsesOrder() {
    String id = orders.released();
    TestHttp stranger =
        asWith(Map.of("customer_id", "c-" + UUID.randomUUID()), unique("dealer"), "dealer");
    TestHttp dealer = dealerOf(id);
    dealer.post(path(id, ""), "{\"question\":\"when?\"}").expect(200);

    stranger.post(path(id, ""), "{\"question\":\"when?\"}").expect(404);
    stranger.post(path(id, "/1/answer"), "{\"answer\":\"now\"}").expect(404);
    stranger.post(path(id, "/1/escalation"), "").expect(404);
    as(unique("rep"), "sales-rep").post(path(id, "/1/answer"), "{\"answer\":\"now\"}").expect(404);
  }

  @Test
  void aRepeatAsksAndEscalatesOnce() {
    String id = orders.released();
    TestHttp dealer = dealerOf(id).with("Idempotency-Key", unique("key"));
    dealer.post(path(id, ""), "{\"question\":\"when?\"}").expect(200);
    dealer.post(path(id, ""), "{\"question\":\"when?\"}").expect(200);
    TestHttp clerk = as("sales-support").with("Idempotency-Key", unique("key"));
    clerk.post(path(id, "/1/escalation"), "").expect(200);
    clerk.post(path(id, "/1/escalation"), "").expect(200);

    Answer order = orders.get(id);
    assertThat(order.body().at("/questions").size()).isEqualTo(1);
    assertThat(order.text("questions/0/escalation/role")).isEqualTo("support-supervisor");
  }

  @Test
  void ofTwoAnswersAtOnceOneHolds() throws Exception {
    String id = orders.released();
    dealerOf(id).post(path(id, ""), "{\"question\":\"when?\"}").expect(200);
    List<Integer> statuses;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers =
          Stream.of("sales-support", "support-supervisor")
              .map(role ->
                  both.submit(() ->
                      orders
                          .post(role, id, "questions/1/answer", "{\"answer\":\"" + role + "\"}")
                          .status()))
              .toList();
      statuses = List.of(answers.get(0).get(), answers.get(1).get());
    }

    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    String by = orders.get(id).text("questions/0/answer/by");
    assertThat(orders.get(id).text("questions/0/answer/text")).isEqualTo(by.replace("DEMO-", ""));
  }

  @Test
  void anAnswerThatIsOverdueShowsAndIsToldToThoseAbove() {
    String id = orders.released();
    try (TestPolicy _ = TestPolicy.set(as("sales-manager"), "answers", "question", "\"1s\"")) {
      dealerOf(id).post(path(id, ""), "{\"question\":\"when?\"}").expect(200);
    }

    CLOCK.advance(Duration.ofSeconds(2));

    Awaitility.await()
        .untilAsserted(() ->
            assertThat(orders.get(id).body().at("/clocks").toString())
                .containsPattern("\"rule\":\"ORD-19\",\"due\":\"[^\"]+\",\"overdue\":true"));
  }

  @Test
  void theQuestionThatHoldsAnOrderIsAnsweredBeforeItGoesOn() {
    String id = orders.received();
    orders
        .post("sales-support", id, "hold", "{\"question\":\"which colour?\",\"to\":\"WORKSHOP\"}")
        .expect(200);

    assertThat(orders.post("sales-support", id, "resumption", "").expect(409).text("type"))
        .endsWith("question-unanswered");
    orders.post("production", id, "questions/1/answer", "{\"answer\":\"red\"}").expect(200);
    Answer resumed = orders.post("sales-support", id, "resumption", "").expect(200);

    assertThat(resumed.text("questions/0/answer/by")).isEqualTo("DEMO-production");
    assertThat(resumed.body().has("hold")).isFalse();
  }

  @Test
  void whatIsAskedAndAnsweredNamesNobodysNumber() {
    String id = orders.released();

    orders
        .post("sales-support", id, "questions", "{\"question\":\"call 13812345678?\"}")
        .expect(400);
    orders.post("sales-support", id, "questions", "{\"question\":\"  \"}").expect(400);
    orders
        .post("sales-support", id, "questions", "{\"question\":\"x\",\"to\":\"NOBODY\"}")
        .expect(400);
  }
}
