package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What finance types when money arrives (FIN-09). */
class RecordingTests extends RunningFinance {

  private static final String PATH = "/api/payments";

  /** Two clerks read the same statement of the bank. */
  @Test
  void hintsAtTheSameTransfer() {
    String customer = unique("customer");
    Answer first = record("finance", transfer(customer, "500.00", "TT-4711")).expect(201);

    Answer again = record("finance-2", transfer(customer, "500.00", " tt 4711")).expect(409);
    Answer bare = record("finance-2", Requests.payment(customer, "500.00")).expect(409);
    Answer chinese =
        as("finance-2", "finance")
            .with("Accept-Language", "zh-CN")
            .post(PATH, transfer(customer, "500.00", "TT-4711"));

    assertThat(again.text("type")).endsWith("recorded-before");
    assertThat(again.text("rule")).isEqualTo("FIN-09");
    assertThat(again.text("parameters/payment")).isEqualTo(first.text("number"));
    assertThat(again.text("parameters/paymentId")).isEqualTo(first.text("id"));
    assertThat(again.text("detail")).contains(first.text("number"));
    assertThat(bare.text("type")).endsWith("recorded-before");
    assertThat(chinese.text("detail")).contains("已登记", first.text("number"));
    assertThat(count(customer)).isEqualTo(1);
  }

  /** One of them is first, however close they are; the other is told of it (FIN-09). */
  @RepeatedTest(5)
  void hintsAtTheSameTransferAlsoAtTheSameMoment() throws Exception {
    String customer = unique("customer");
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Answer>> clerks = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String clerk : List.of("finance", "finance-2")) {
        clerks.add(
            threads.submit(() -> {
              start.await();
              return record(clerk, transfer(customer, "500.00", "TT-9"));
            }));
      }
      start.countDown();
    }

    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> clerk : clerks) {
      statuses.add(clerk.get().status());
    }
    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    assertThat(count(customer)).isEqualTo(1);
  }

  @Test
  void takesAnotherTransfer() {
    String customer = unique("customer");
    record("finance", transfer(customer, "500.00", "TT-1")).expect(201);

    record("finance", transfer(customer, "500.00", "TT-2")).expect(201);
    record("finance", transfer(customer, "500.01", "TT-1")).expect(201);
    record("finance", transfer(customer, "500.00", "TT-1").replace("-11-23", "-11-22")).expect(201);
    record("finance", transfer(unique("customer"), "500.00", "TT-1")).expect(201);
    record("finance-2", confirmed(transfer(customer, "500.00", "TT-1"))).expect(201);

    assertThat(count(customer)).isEqualTo(5);
  }

  @Test
  void recordsAReversedTransferAnew() {
    String customer = unique("customer");
    String wrong = record("finance", transfer(customer, "500.00", "TT-1")).expect(201).text("id");
    as("finance-head").post(PATH + "/" + wrong + "/reversal", Requests.reversal()).expect(200);

    record("finance", transfer(customer, "500.00", "TT-1")).expect(201);
  }

  /** The due part is allocated and the rest is the customer's, as the text says. */
  @Test
  void keepsTheRestOfAnOverpaymentOnTheCustomersBalance() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);

    Answer paid =
        as("finance")
            .post(PATH, Requests.payment(order.customer(), "1500.00", order.id(), "1200.00"))
            .expect(201);

    assertThat(paid.text("unallocated/amount")).isEqualTo("500.00");
    assertThat(paid.text("allocations/0/amount/amount")).isEqualTo("1000.00");
    assertThat(paid.text("refused/0/amount/amount")).isEqualTo("200.00");
    assertThat(paid.text("refused/0/reason")).contains("stays on the customer's balance");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
  }

  @Test
  void keepsAllOfItWhenNothingIsDue() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    pay(order, "1000.00").expect(201);

    Answer paid =
        as("finance")
            .post(PATH, Requests.payment(order.customer(), "300.00", order.id(), "300.00"))
            .expect(201);

    assertThat(paid.text("unallocated/amount")).isEqualTo("300.00");
    assertThat(paid.body().path("allocations")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0202-11-29", "1899-12-31", "2200-01-01", "9999-12-31"})
  void refusesADateThatNobodyMeans(String date) {
    String body = Requests.payment(unique("customer"), "1.00").replace("2026-11-23", date);

    assertThat(as("finance").post(PATH, body).expect(400).text("errors/0/field"))
        .isEqualTo("receivedOn");
  }

  /** A currency that is none is refused where it is typed, and so are decimals that it has not. */
  @Test
  void refusesWhatIsNoAmountOfACurrency() {
    String body = Requests.payment(unique("customer"), "1.50");

    Answer unknown = as("finance").post(PATH, body.replace("CNY", "RMB")).expect(400);
    Answer fine = as("finance").post(PATH, body.replace("CNY", "JPY")).expect(400);
    Answer kuwait =
        as("finance").post(PATH, body.replace("CNY", "KWD").replace("1.50", "1.505")).expect(201);

    assertThat(unknown.text("errors/0/field")).isEqualTo("amount.currency");
    assertThat(fine.text("errors/0/field")).isEqualTo("amount.amount");
    assertThat(kuwait.text("amount/amount")).isEqualTo("1.505");
  }

  private Answer record(String person, String body) {
    return as(person, "finance").post(PATH, body);
  }

  private int count(String customer) {
    return as("finance").get(PATH + "?customerId=" + customer).body().path("items").size();
  }

  private static String transfer(String customer, String amount, String reference) {
    return Requests.payment(customer, amount)
        .replace("\"method\"", "\"reference\": \"%s\", \"method\"".formatted(reference));
  }

  private static String confirmed(String body) {
    return body.replace("\"method\"", "\"anotherPayment\": true, \"method\"");
  }
}
