package io.saleswright.finance.balances;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What customers have on their balance, and how it pays another order (FIN-09, FIN-16). */
class BalanceApiTests extends RunningFinance {

  private static String path(String customer) {
    return "/api/customer-balances/" + customer;
  }

  private void onTheBalance(String customer, String amount) {
    as("finance").post("/api/payments", Requests.payment(customer, amount)).expect(201);
  }

  private Answer apply(AnOrder order, String amount) {
    return as("finance")
        .post(path(order.customer()) + "/applications", Requests.allocation(order.id(), amount));
  }

  @Test
  void paysAnotherOrderTheOldestMoneyFirst() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    onTheBalance(order.customer(), "100.00");
    onTheBalance(order.customer(), "200.00");
    onTheBalance(order.customer(), "400.00");

    Answer before = as("sales-support").get(path(order.customer())).expect(200);
    Answer applied = apply(order, "250.00").expect(200);

    assertThat(before.text("sums/0/amount")).isEqualTo("700.00");
    assertThat(before.body().path("payments")).hasSize(3);
    assertThat(applied.text("parts/0/amount/amount")).isEqualTo("100.00");
    assertThat(applied.text("parts/1/amount/amount")).isEqualTo("150.00");
    assertThat(applied.text("missing/amount")).isEqualTo("0.00");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("250.00");
    assertThat(as("finance").get(path(order.customer())).text("sums/0/amount")).isEqualTo("450.00");
  }

  @Test
  void refusesMoreThanThereIsOrIsDue() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID).costing("50.00");
    placed(order);
    onTheBalance(order.customer(), "60.00");

    assertThat(apply(order, "60.01").expect(409).problem())
        .isEqualTo("/problems/balance-too-small");
    assertThat(apply(order, "50.01").expect(409).problem()).isEqualTo("/problems/above-due");
    assertThat(
            as("finance")
                .post(
                    path(order.customer()) + "/applications",
                    Requests.allocation(unique("order"), "1.00"))
                .status())
        .isEqualTo(404);
    assertThat(apply(order, "0.00").status()).isEqualTo(400);
    assertThat(receivable(order).text("covered/amount")).isEqualTo("0.00");
  }

  @Test
  void isAppliedOnceUnderOneKey() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    onTheBalance(order.customer(), "100.00");
    onTheBalance(order.customer(), "101.00");
    String key = unique("key");
    String body = Requests.allocation(order.id(), "150.00");
    String there = path(order.customer()) + "/applications";

    as("finance").with("Idempotency-Key", key).post(there, body).expect(200);
    Answer again = as("finance").with("Idempotency-Key", key).post(there, body).expect(200);

    assertThat(again.body().path("parts")).hasSize(2);
    assertThat(again.text("missing/amount")).isEqualTo("0.00");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("150.00");
  }

  /** Six hands ask for money that suffices for three: nothing is spent twice. */
  @Test
  void isNeverSpentTwice() throws Exception {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    onTheBalance(order.customer(), "110.00");
    onTheBalance(order.customer(), "190.00");
    List<Future<Answer>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 6; i++) {
        running.add(threads.submit(() -> apply(order, "100.00")));
      }
    }
    for (Future<Answer> each : running) {
      assertThat(each.get().status()).isIn(200, 409);
    }

    String covered = receivable(order).text("covered/amount");
    String left = as("finance").get(path(order.customer())).text("sums/0/amount");
    assertThat(new BigDecimal(covered).add(new BigDecimal(left.isEmpty() ? "0" : left)))
        .isEqualByComparingTo("300.00");
  }
}
