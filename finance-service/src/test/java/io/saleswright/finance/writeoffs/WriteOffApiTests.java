package io.saleswright.finance.writeoffs;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Small differences over HTTP: written off once, taken back by others (FIN-09, FIN-16). */
class WriteOffApiTests extends RunningFinance {

  private static final String PATH = "/api/write-offs";

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
