package io.saleswright.finance.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instance dies between the steps of an allocation; the sweep of another finishes it, once. */
class AllocationRecoveryTests extends RunningFinance {

  private static final Money THREE_HUNDRED = Money.of("300.00", "CNY");
  private static final Duration BEYOND_PATIENCE = Duration.ofSeconds(3);

  private final PaymentDesk desk;
  private final PaymentAllocation allocation;
  private final Aggregates<Payment> payments;
  private final Supplier<PaymentRules> rules;

  @Autowired
  AllocationRecoveryTests(
      PaymentDesk desk,
      PaymentAllocation allocation,
      Aggregates<Payment> payments,
      Supplier<PaymentRules> rules) {
    this.desk = desk;
    this.allocation = allocation;
    this.payments = payments;
    this.rules = rules;
  }

  @Test
  void finishesAReservationThatWasNeverOffered() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    String payment = unallocated(order);

    desk.reserve(payment, unique("r"), new Share(order.id(), THREE_HUNDRED), act("clerk"));
    assertThat(receivable(order).text("covered/amount")).isEqualTo("0.00");
    CLOCK.advance(BEYOND_PATIENCE);

    awaitAllocation(payment, "APPLIED");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("300.00");
    assertThat(types(PAYMENTS, payment, 2)).containsExactly("PaymentReceived", "PaymentAllocated");
  }

  @Test
  void finishesAReservationThatTheReceivableHasTakenButNotConfirmed() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    String payment = unallocated(order);

    Stored<Payment> reserved =
        desk.reserve(payment, unique("r"), new Share(order.id(), THREE_HUNDRED), act("clerk"));
    allocation.offer(reserved, reserved.state().allocations().getFirst(), cause());
    assertThat(receivable(order).text("covered/amount")).isEqualTo("300.00");
    CLOCK.advance(BEYOND_PATIENCE);

    awaitAllocation(payment, "APPLIED");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("300.00");
    assertThat(types(RECEIVABLES, order.id(), 2))
        .containsExactly("ReceivablePlanned", "PaymentGateOpened");
    assertThat(types(PAYMENTS, payment, 2)).containsExactly("PaymentReceived", "PaymentAllocated");
  }

  @Test
  void givesBackAReservationThatTheReceivableHasRefused() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = unallocated(order);

    desk.reserve(payment, unique("r"), new Share(order.id(), THREE_HUNDRED), act("clerk"));
    pay(order, "900.00").expect(201);
    CLOCK.advance(BEYOND_PATIENCE);

    await()
        .until(() -> payment(payment).text("unallocated/amount"), found -> found.equals("300.00"));
    assertThat(payment(payment).text("refused/0/rule")).isEqualTo("FIN-05");
    assertThat(receivable(order).text("covered/amount")).isEqualTo("900.00");
  }

  @Test
  void refusesASlowClerkWhoComesAfterTheSweepHasGivenUp() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String slow = unallocated(order);
    String fast = pay(order, "900.00").text("id");
    Stored<Payment> reserved = reserveUnchecked(slow, order);

    CLOCK.advance(BEYOND_PATIENCE);
    await().until(() -> payment(slow).text("refused/0/rule"), found -> found.equals("FIN-05"));
    as("second", "finance")
        .post("/api/payments/" + fast + "/reversal", Requests.reversal())
        .expect(200);
    allocation.after(reserved, cause());

    assertThat(receivable(order).text("covered/amount")).isEqualTo("0.00");
    assertThat(payment(slow).text("unallocated/amount")).isEqualTo("300.00");
  }

  @Test
  void withdrawsWhatAReversedPaymentHadCovered() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "1000.00").text("id");

    payments.change(
        payment,
        cause(),
        now -> now.state().reversed(payment, "bounced", rules.get(), act("head")));
    CLOCK.advance(BEYOND_PATIENCE);

    awaitReceivable(order, "covered/amount", "0.00");
    assertThat(types(RECEIVABLES, order.id(), 7))
        .containsSubsequence(
            List.of(
                "ReceivableSettled",
                "PaymentGateClosed",
                "PaymentGateClosed",
                "ReceivableReopened"));
  }

  private Stored<Payment> reserveUnchecked(String payment, AnOrder order) {
    return payments.change(
        payment,
        cause(),
        now ->
            now.state().reserved(unique("r"), new Share(order.id(), THREE_HUNDRED), act("slow")));
  }

  private String unallocated(AnOrder order) {
    return as("finance")
        .post("/api/payments", Requests.payment(order.customer(), "300.00"))
        .expect(201)
        .text("id");
  }

  private void awaitAllocation(String payment, String state) {
    await().until(() -> payment(payment).text("allocations/0/state"), state::equals);
  }

  private Answer payment(String id) {
    return as("finance").get("/api/payments/" + id);
  }

  private static Act act(String staffId) {
    return Acts.by(staffId, CLOCK.instant());
  }

  private static Cause cause() {
    return Cause.internal("test", CLOCK.instant());
  }
}
