package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several people and orders at the same moment, with real requests on real threads. */
class PaymentRaceTests extends RunningFinance {

  /**
   * Eight transfers, of which three cover what is due and a fourth may find a rest of it (FIN-09).
   */
  @Test
  void twoClerksNeverAllocateMoreThanIsDue() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    List<Callable<Answer>> clerks =
        IntStream.range(0, 8)
            .<Callable<Answer>>mapToObj(i ->
                () ->
                    as("clerk-" + i, "finance")
                        .post(
                            "/api/payments",
                            Requests.payment(
                                order.customer(), 400 + i + ".00", order.id(), "300.00")))
            .toList();

    List<Answer> answers = atOnce(clerks);

    String covered = receivable(order).text("covered/amount");
    assertThat(covered).isIn("900.00", "1000.00");
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(applied(answers)).isBetween(3L, 4L);
    assertThat(allocatedTo(order)).isEqualTo(Money.of(covered, "CNY"));
  }

  @Test
  void clicksUnderOneKeyAreAllToldOfTheOnePayment() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String key = unique("key");
    String body = Requests.payment(order.customer(), "1000.00", order.id(), "1000.00");
    List<Callable<Answer>> clicks =
        IntStream.range(0, 12)
            .<Callable<Answer>>mapToObj(_ ->
                () ->
                    as("clerk", "finance").with("Idempotency-Key", key).post("/api/payments", body))
            .toList();

    List<Answer> answers = atOnce(clicks);

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.text("id"))
        .containsOnly(answers.getFirst().text("id"));
    assertThat(receivable(order).text("covered/amount")).isEqualTo("1000.00");
  }

  @Test
  void onePaymentIsNeverAllocatedBeyondItsAmount() {
    String customer = unique("customer");
    List<AnOrder> orders =
        IntStream.range(0, 6)
            .mapToObj(_ -> AnOrder.over1000(AnOrder.PREPAID).of(customer))
            .toList();
    orders.forEach(this::placed);
    String payment =
        as("finance").post("/api/payments", Requests.payment(customer, "1000.00")).text("id");
    List<Callable<Answer>> clerks =
        orders.stream()
            .<Callable<Answer>>map(order ->
                () ->
                    as("clerk", "finance")
                        .post(
                            "/api/payments/" + payment + "/allocations",
                            Requests.allocation(order.id(), "300.00")))
            .toList();

    List<Answer> answers = atOnce(clerks);

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .hasSize(3)
        .allSatisfy(answer -> assertThat(answer.text("type")).endsWith("above-payment"));
    assertThat(as("finance").get("/api/payments/" + payment).text("unallocated/amount"))
        .isEqualTo("100.00");
  }

  @Test
  void ordersAtOnceNeverOverdrawTheCreditLimit() {
    String customer = unique("customer");
    as("finance-head")
        .put("/api/credit-accounts/" + customer, Requests.limit("3500.00"))
        .expect(200);
    List<AnOrder> orders =
        IntStream.range(0, 10)
            .mapToObj(_ -> AnOrder.over1000(AnOrder.CREDIT_45).of(customer))
            .toList();

    orders.parallelStream().forEach(order -> orderTells(order, 1, "OrderPlaced", order.placed()));

    await()
        .untilAsserted(() ->
            assertThat(orders)
                .extracting(order -> receivable(order).text("credit"))
                .containsOnly("RESERVED", "REFUSED"));
    assertThat(orders)
        .filteredOn(order -> receivable(order).text("credit").equals("RESERVED"))
        .hasSize(3);
    Answer account = as("finance").get("/api/credit-accounts/" + customer);
    assertThat(account.text("held/amount")).isEqualTo("3000.00");
    assertThat(account.text("available/amount")).isEqualTo("500.00");
  }

  @Test
  void twoPeopleReverseAPaymentOnce() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");
    List<Callable<Answer>> people =
        IntStream.range(0, 4)
            .<Callable<Answer>>mapToObj(i ->
                () ->
                    as("second-" + i, "finance")
                        .post("/api/payments/" + payment + "/reversal", Requests.reversal()))
            .toList();

    List<Answer> answers = atOnce(people);

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(types(PAYMENTS, payment, 3))
        .containsExactly("PaymentReceived", "PaymentAllocated", "PaymentReversed");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("0.00");
  }

  private Money allocatedTo(AnOrder order) {
    Money sum = Money.zero("CNY");
    Answer payments = as("finance").get("/api/payments?customerId=" + order.customer());
    for (JsonNode payment : payments.body().path("items")) {
      for (JsonNode allocation : payment.path("allocations")) {
        assertThat(allocation.path("state").asString()).isEqualTo("APPLIED");
        sum = sum.plus(Money.of(allocation.path("amount").path("amount").asString(), "CNY"));
      }
    }
    return sum;
  }

  private static long applied(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.text("allocations/0/state").equals("APPLIED"))
        .count();
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> running = new ArrayList<>();
      for (Callable<Answer> call : calls) {
        running.add(
            threads.submit(() -> {
              start.await();
              return call.call();
            }));
      }
      start.countDown();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> each : running) {
        answers.add(each.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
