package io.saleswright.finance.writeoffs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small differences over HTTP: written off once, taken back by others (FIN-09, FIN-16). */
class WriteOffApiTests extends RunningFinance {

  private static final String PATH = "/api/write-offs";

  private final MongoDatabase database;

  @Autowired
  WriteOffApiTests(MongoDatabase database) {
    this.database = database;
  }

  /** The figures of a month ask since when differences count (FIN-14). */
  @Test
  void areFoundByTheMomentFromWhichTheyCountOverAnIndex() {
    assertThat(database.getCollection("write-offs").listIndexes())
        .extracting(index -> index.get("key", Document.class).keySet().iterator().next())
        .contains("state.countsFrom");
  }

  /** What is written off of an order. */
  private static String difference(AnOrder order, String amount) {
    return "{\"receivableId\":\"%s\",\"amount\":%s,\"reason\":\"fees of the bank\"}"
        .formatted(order.id(), Requests.cny(amount));
  }

  private AnOrder paid(String amount) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    pay(order, amount).expect(201);
    return order;
  }

  private Answer writeOff(String role, AnOrder order, String amount) {
    return as(role).post(PATH, difference(order, amount));
  }

  @Test
  void settlesWhatIsMissingAndOwesItAgainAfterTheCounterEntry() {
    AnOrder order = paid("992.00");

    Answer written = writeOff("finance-head", order, "8.00").expect(201);

    assertThat(written.text("state")).isEqualTo("WRITTEN_OFF");
    assertThat(written.text("number")).startsWith("WO-");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
    String path = PATH + "/" + written.id() + "/reversal";
    String reason = "{\"reason\":\"the customer paid it after all\"}";
    assertThat(as("finance-head").post(path, reason).expect(409).problem())
        .isEqualTo("/problems/own-difference");
    assertThat(as("finance").post(path, reason).expect(200).text("state")).isEqualTo("REVERSED");
    assertThat(as("finance").post(path, reason).status()).isEqualTo(409);
    assertThat(receivable(order).text("state")).isEqualTo("OPEN");
    assertThat(types("finance.write-offs.v1", written.id(), 2))
        .containsExactly("DifferenceWrittenOff", "WriteOffReversed");
    assertThat(as("finance").get(PATH + "?receivableId=" + order.id()).body().path("items"))
        .hasSize(1);
  }

  /** 1006.00 came for 1000.00: 6.00 stay on the balance, or become other income (FIN-09). */
  private AnOrder overpaid(String amount) {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    as("finance")
        .post("/api/payments", Requests.payment(order.customer(), amount, order.id(), "1000.00"))
        .expect(201);
    return order;
  }

  private Answer takeSurplus(String role, AnOrder order, String amount) {
    String payment = paymentOf(order);
    return as(role)
        .post(
            PATH,
            difference(order, amount)
                .replace("{\"rec", "{\"paymentId\":\"" + payment + "\",\"rec"));
  }

  private String paymentOf(AnOrder order) {
    return as("finance").get("/api/payments?customerId=" + order.customer()).items("id").getFirst();
  }

  private String balanceOf(AnOrder order) {
    return as("finance")
        .get("/api/customer-balances/" + order.customer())
        .expect(200)
        .text("sums/0/amount");
  }

  private String owedOf(AnOrder order) {
    return as("finance")
        .get("/api/statements/" + order.customer() + "?currency=CNY&from=2026-11-01&to=2026-11-23")
        .expect(200)
        .text("closing/amount");
  }

  @Test
  void whatWasPaidTooMuchBecomesIncomeByASecondPersonAndComesBackByACounterEntry() {
    AnOrder order = overpaid("1006.00");
    assertThat(balanceOf(order)).isEqualTo("6.00");
    assertThat(owedOf(order)).isEqualTo("-6.00");
    assertThat(takeSurplus("finance", order, "6.00").expect(409).problem())
        .isEqualTo("/problems/own-difference");

    Answer taken = takeSurplus("finance-head", order, "6.00").expect(201);

    assertThat(taken.text("paymentId")).isEqualTo(paymentOf(order));
    assertThat(taken.text("state")).isEqualTo("WRITTEN_OFF");
    assertThat(balanceOf(order)).isEmpty();
    assertThat(owedOf(order)).isEqualTo("0.00");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
    assertThat(
            as("finance-head")
                .post("/api/payments/" + paymentOf(order) + "/reversal", Requests.reversal())
                .expect(409)
                .problem())
        .isEqualTo("/problems/payment-refunded");
    as("finance")
        .post(PATH + "/" + taken.id() + "/reversal", "{\"reason\":\"they want it back\"}")
        .expect(200);
    assertThat(balanceOf(order)).isEqualTo("6.00");
    assertThat(owedOf(order)).isEqualTo("-6.00");
  }

  @Test
  void noMoreBecomesIncomeThanThePolicySaysOrIsThere() {
    AnOrder order = overpaid("1020.00");

    assertThat(takeSurplus("finance-head", order, "10.01").expect(409).problem())
        .isEqualTo("/problems/difference-too-large");
    takeSurplus("finance-head", order, "8.00").expect(201);
    assertThat(takeSurplus("finance-head", order, "8.00").expect(409).problem())
        .isEqualTo("/problems/difference-too-large");
    assertThat(balanceOf(order)).isEqualTo("12.00");
    AnOrder little = overpaid("1001.00");
    assertThat(takeSurplus("finance-head", little, "1.01").expect(409).problem())
        .isEqualTo("/problems/above-surplus");
    AnOrder open = AnOrder.over1000(AnOrder.PREPAID);
    placed(open);
    pay(open, "999.00").expect(201);
    assertThat(takeSurplus("finance-head", open, "1.00").expect(409).problem())
        .isEqualTo("/problems/not-overpaid");
  }

  /** Of two at the same moment, both together never take more than the policy lets (FIN-09). */
  @Test
  void twoAtOnceTakeNoMoreThanThePolicyLets() throws Exception {
    AnOrder order = overpaid("1020.00");
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Callable<Answer> taking = () -> takeSurplus("finance-head", order, "7.00");
      for (Future<Answer> one : both.invokeAll(List.of(taking, taking))) {
        statuses.add(one.get().status());
      }
    }

    assertThat(statuses).filteredOn(status -> status == 201).hasSizeLessThanOrEqualTo(1);
    assertThat(new BigDecimal(balanceOf(order)))
        .isIn(new BigDecimal("20.00"), new BigDecimal("13.00"));
  }

  @Test
  void holdsThePolicy() {
    AnOrder order = paid("989.00");
    AnOrder unpaid = AnOrder.over1000(AnOrder.PREPAID);
    placed(unpaid);

    assertThat(writeOff("finance-head", order, "10.01").expect(409).problem())
        .isEqualTo("/problems/difference-too-large");
    assertThat(writeOff("finance", order, "5.01").expect(409).problem())
        .isEqualTo("/problems/own-difference");
    assertThat(writeOff("finance-head", unpaid, "1.00").expect(409).problem())
        .isEqualTo("/problems/nothing-paid");
    writeOff("finance", order, "5.00").expect(201);
    assertThat(writeOff("finance-head", order, "5.01").expect(409).problem())
        .isEqualTo("/problems/difference-too-large");
    assertThat(writeOff("finance-head", order, "0.00").status()).isEqualTo(400);
    assertThat(writeOff("finance-head", order, "0.001").status()).isEqualTo(400);
    assertThat(
            as("finance-head")
                .post(PATH, difference(order, "1.00").replace("fees of the bank", " "))
                .status())
        .isEqualTo(400);
  }

  @Test
  void refusesMoreThanIsOpen() {
    AnOrder order = paid("999.00");

    assertThat(writeOff("finance-head", order, "1.01").expect(409).problem())
        .isEqualTo("/problems/above-due");
    assertThat(as("finance").get(PATH + "?receivableId=" + order.id()).body().path("items"))
        .isEmpty();
  }

  /** Six hands write the same difference off: it is taken off once. */
  @Test
  void isTakenOffOnce() throws Exception {
    AnOrder order = paid("996.00");
    List<Future<Answer>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 6; i++) {
        running.add(threads.submit(() -> writeOff("finance-head", order, "4.00")));
      }
    }

    int done = 0;
    for (Future<Answer> each : running) {
      done += each.get().status() == 201 ? 1 : 0;
    }
    assertThat(done).isEqualTo(1);
    assertThat(receivable(order).text("covered/amount")).isEqualTo("1000.00");
  }

  /** Six hands write something off at once: together not more than the policy allows (FIN-16). */
  @Test
  void isNeverMoreThanThePolicyAllowsHoweverManyDecideAtOnce() throws Exception {
    AnOrder order = paid("960.00");
    List<Future<Answer>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 6; i++) {
        running.add(threads.submit(() -> writeOff("finance-head", order, "6.00")));
      }
    }

    int done = 0;
    for (Future<Answer> each : running) {
      Answer answer = each.get();
      done += answer.status() == 201 ? 1 : 0;
      assertThat(answer.status() == 201 ? "" : answer.problem())
          .isIn("", "/problems/difference-too-large");
    }
    assertThat(done).isEqualTo(1);
    assertThat(receivable(order).text("covered/amount")).isEqualTo("966.00");
  }

  @Test
  void isWrittenOffOnceUnderOneKey() {
    AnOrder order = paid("995.00");
    String key = unique("key");
    String body = difference(order, "2.00");

    String first =
        as("finance-head").with("Idempotency-Key", key).post(PATH, body).expect(201).id();
    String again =
        as("finance-head").with("Idempotency-Key", key).post(PATH, body).expect(201).id();

    assertThat(again).isEqualTo(first);
    assertThat(receivable(order).text("covered/amount")).isEqualTo("997.00");
  }
}
