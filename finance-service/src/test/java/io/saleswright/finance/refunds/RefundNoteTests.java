package io.saleswright.finance.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.creditnotes.ACredit;
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

/** What a refund follows is a credit note of the same customer that has so much left (FIN-18). */
class RefundNoteTests extends RunningFinance {

  private static final String PATH = "/api/refunds";
  private static final String REASON = "{\"reason\":\"a mistake\"}";

  private final ACredit credits = new ACredit(this);

  /** A paid order of which 250.00 is credited, and so on the balance. */
  private record Credited(AnOrder order, String note, String payment) {}

  private Credited credited() {
    AnOrder order = credits.invoiced(true);
    String note = credits.byHand(order, "250.00").expect(201).id();
    credits.issue(note).expect(200);
    String payments = "/api/payments?customerId=" + order.customer();
    String payment =
        await()
            .until(
                () -> as("finance").get(payments),
                found -> found.text("items/0/unallocated/amount").equals("250.00"))
            .text("items/0/id");
    return new Credited(order, note, payment);
  }

  private Answer ask(String payment, String note, String amount) {
    return as("finance")
        .post(
            PATH,
            "{\"paymentId\":\"%s\",\"amount\":%s,\"creditNoteId\":\"%s\",\"reason\":\"agreed\"}"
                .formatted(payment, Requests.cny(amount), note));
  }

  private void decide(String id, String decision, String body) {
    as("finance-head")
        .with("If-Match", "\"1\"")
        .post(PATH + "/" + id + "/" + decision, body)
        .expect(200);
  }

  /** More money on the customer's balance than the credit note put there. */
  private String other(Credited it) {
    return as("finance")
        .post("/api/payments", Requests.payment(it.order().customer(), "500.00"))
        .expect(201)
        .id();
  }

  @Test
  void aNoteIsTheCustomersIssuedAndNotTakenBack() {
    Credited it = credited();
    Credited foreign = credited();
    assertThat(ask(it.payment(), foreign.note(), "1.00").expect(409).problem())
        .isEqualTo("/problems/note-of-another");
    ask(it.payment(), "no-such", "1.00").expect(404);
    String waiting = credits.byHand(it.order(), "5.00").expect(201).id();
    assertThat(ask(it.payment(), waiting, "1.00").expect(409).problem())
        .isEqualTo("/problems/note-not-counting");
    as("finance").post("/api/credit-notes/" + waiting + "/drop", REASON).expect(200);
    assertThat(ask(it.payment(), waiting, "1.00").expect(409).problem())
        .isEqualTo("/problems/note-not-counting");
  }

  @Test
  void refundsComeToNoMoreThanTheNote() {
    Credited it = credited();
    String payment = other(it);
    String first = ask(payment, it.note(), "150.00").expect(201).id();

    Answer above = ask(payment, it.note(), "150.00").expect(409);

    assertThat(above.problem()).isEqualTo("/problems/above-note");
    assertThat(above.text("detail")).contains("100.00");
    decide(first, "rejection", REASON);
    ask(payment, it.note(), "150.00").expect(201);
    ask(payment, it.note(), "100.00").expect(201);
    assertThat(ask(payment, it.note(), "0.01").expect(409).problem())
        .isEqualTo("/problems/above-note");
  }

  @Test
  void refundsAtOnceComeToNoMoreThanTheNoteEither() throws Exception {
    Credited it = credited();
    String payment = other(it);
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService all = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        asked.add(all.submit(() -> ask(payment, it.note(), "150.00").status()));
      }
      for (Future<Integer> one : asked) {
        statuses.add(one.get());
      }
    }

    assertThat(statuses).allMatch(status -> status == 201 || status == 409);
    assertThat(statuses).filteredOn(status -> status == 201).hasSizeLessThan(2);
    String left = as("finance").get("/api/payments/" + payment).text("unallocated/amount");
    assertThat(left).isEqualTo(statuses.contains(201) ? "350.00" : "500.00");
  }

  @Test
  void aNoteIsNotTakenBackWhileARefundWaitsThatFollowsIt() {
    Credited it = credited();
    String reversal = "/api/credit-notes/" + it.note() + "/reversal";
    String refund = ask(it.payment(), it.note(), "100.00").expect(201).id();
    assertThat(as("finance-head").post(reversal, REASON).expect(409).problem())
        .isEqualTo("/problems/note-followed");
    decide(refund, "approval", "{}");
    assertThat(as("finance-head").post(reversal, REASON).expect(409).problem())
        .isEqualTo("/problems/note-followed");
    String paid = "{\"paidOn\":\"%s\",\"reference\":\"ICBC 1\"}".formatted("2026-11-23");
    as("finance").post(PATH + "/" + refund + "/pay-out", paid).expect(200);

    as("finance-head").post(reversal, REASON).expect(200);

    assertThat(ask(it.payment(), it.note(), "1.00").expect(409).problem())
        .isEqualTo("/problems/note-not-counting");
  }
}
