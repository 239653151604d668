package io.saleswright.finance.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.credit.CreditAccount;
import io.saleswright.finance.credit.CreditRequest;
import io.saleswright.finance.credit.CreditSteps;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instance dies between a receivable's write and what has to follow; the sweep finishes it. */
class ReceivableRecoveryTests extends RunningFinance {

  private static final Duration BEYOND_PATIENCE = Duration.ofSeconds(3);
  private static final PlanRules RULES =
      new PlanRules(
          1, new BigDecimal("30"), 3, 30, 0, new BigDecimal("13"), ZoneId.of("Asia/Shanghai"));

  private final Aggregates<Receivable> receivables;
  private final Aggregates<CreditAccount> accounts;

  @Autowired
  ReceivableRecoveryTests(Aggregates<Receivable> receivables, Aggregates<CreditAccount> accounts) {
    this.receivables = receivables;
    this.accounts = accounts;
  }

  @Test
  void freesThePaymentsOfAnOrderWhoseCancellationWasInterrupted() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String payment = pay(order, "600.00").text("id");

    receivables.change(order.id(), cause(), now -> now.state().cancelled(CLOCK.instant()));
    CLOCK.advance(BEYOND_PATIENCE);

    await()
        .until(
            () -> as("finance").get("/api/payments/" + payment).text("unallocated/amount"),
            found -> found.equals("600.00"));
    assertThat(types(PAYMENTS, payment, 3))
        .containsExactly("PaymentReceived", "PaymentAllocated", "PaymentFreed");
    await().until(() -> receivables.get(order.id()).state().unfinishedSince() == null);
  }

  @Test
  void asksForCreditThatWasNeverAskedFor() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    limit(order, "1000.00");

    plan(order);
    CLOCK.advance(BEYOND_PATIENCE);

    awaitReceivable(order, "credit", "RESERVED");
    assertThat(types(CREDIT, order.customer(), 2))
        .containsExactly("CreditLimitSet", "CreditReserved");
  }

  @Test
  void deliversAnAnswerThatTheReceivableNeverGot() {
    AnOrder order = AnOrder.over1000(AnOrder.CREDIT_45);
    limit(order, "1000.00");

    plan(order);
    CreditSteps.requestWithoutAnswer(
        accounts,
        new CreditRequest(order.customer(), order.id(), 1, 1, Money.of("1000.00", "CNY")),
        cause());
    CLOCK.advance(BEYOND_PATIENCE);

    awaitReceivable(order, "credit", "RESERVED");
    await().until(() -> accounts.get(order.customer()).state().unfinishedSince() == null);
    assertThat(types(CREDIT, order.customer(), 2))
        .containsExactly("CreditLimitSet", "CreditReserved");
    assertThat(types(RECEIVABLES, order.id(), 3))
        .containsExactly("ReceivablePlanned", "PaymentGateOpened", "PaymentGateOpened");
  }

  private void plan(AnOrder order) {
    OrderFacts facts =
        new OrderFacts(
            order.id(),
            "SO-1",
            1,
            order.customer(),
            "DEMO-sales-rep",
            SalesUnit.UNKNOWN,
            Money.of(order.total(), "CNY"),
            LocalDate.parse("2026-11-23"),
            LocalDate.parse("2026-12-15"),
            null,
            null);
    receivables.createAt(
        order.id(),
        cause(),
        _ ->
            Receivable.planned(
                facts,
                true,
                new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 45),
                RULES,
                CLOCK.instant()));
  }

  private void limit(AnOrder order, String amount) {
    as("finance-head")
        .put("/api/credit-accounts/" + order.customer(), Requests.limit(amount))
        .expect(200);
  }

  private static Cause cause() {
    return Cause.internal("test", CLOCK.instant());
  }
}
