package io.saleswright.finance.receivables;

import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.receivables.Instalment.Kind;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an order's total is to be paid: its instalments in the order in which money fills them.
 *
 * @param terms the terms that it follows, complete
 * @param instalments they add up to the total; none of them is zero
 * @param graceDays days after a due date before the amount counts as overdue
 * @param policyVersion version of the policy that the plan was made under
 */
public record PaymentPlan(
    PaymentTerms terms, List<Instalment> instalments, int graceDays, int policyVersion) {

  public PaymentPlan {
    instalments = List.copyOf(instalments);
  }

  /** The plan that follows from an order and its terms (FIN-04). */
  static PaymentPlan of(OrderFacts order, PaymentTerms terms, PlanRules rules) {
    PaymentTerms complete = rules.complete(terms);
    Stream<Instalment> instalments =
        switch (complete.kind()) {
          case PREPAID ->
              Stream.of(new Instalment(Kind.BEFORE_SHIPMENT, order.total(), order.shipOn()));
          case DEPOSIT_BALANCE -> depositAndBalance(order, complete, rules);
          case CREDIT ->
              Stream.of(
                  new Instalment(Kind.AFTER_DELIVERY, order.total(), endOfCredit(order, complete)));
        };
    return new PaymentPlan(
        complete,
        instalments.filter(instalment -> instalment.amount().isPositive()).toList(),
        rules.graceDays(),
        rules.version());
  }

  private static Stream<Instalment> depositAndBalance(
      OrderFacts order, PaymentTerms terms, PlanRules rules) {
    BigDecimal percent = Objects.requireNonNull(terms.depositPercent());
    Money deposit = deposit(order.total(), percent);
    return Stream.of(
        new Instalment(Kind.DEPOSIT, deposit, order.placedOn().plusDays(rules.depositDays())),
        new Instalment(Kind.BEFORE_SHIPMENT, order.total().minus(deposit), order.shipOn()));
  }

  /**
   * A deposit that was agreed is never nothing, or it would open the gate without a payment: what
   * rounds to nothing is the smallest amount of the currency (FIN-01).
   */
  private static Money deposit(Money total, BigDecimal percent) {
    Money deposit = total.percent(percent);
    return percent.signum() > 0 && deposit.isZero()
        ? Money.smallest(total.currency()).min(total)
        : deposit;
  }

  private static @Nullable LocalDate endOfCredit(OrderFacts order, PaymentTerms terms) {
    int days = Objects.requireNonNull(terms.creditDays());
    return order.signedOn() == null ? null : order.signedOn().plusDays(days);
  }

  /** What was owed before the system went live, in one amount; no order waits for it. */
  static PaymentPlan opening(Money amount, LocalDate dueOn, PlanRules rules) {
    return new PaymentPlan(
        new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null),
        List.of(new Instalment(Kind.OPENING, amount, dueOn)),
        rules.graceDays(),
        rules.version());
  }

  boolean isOpening() {
    return instalments.stream().anyMatch(instalment -> instalment.kind() == Kind.OPENING);
  }

  boolean onCredit() {
    return terms.kind() == PaymentTerms.Kind.CREDIT;
  }

  /** What must be there before the order may pass the gate, when nothing is given on credit. */
  Money dueAt(Gate gate, Money total) {
    boolean depositIsEnough =
        gate == Gate.RELEASE && terms.kind() == PaymentTerms.Kind.DEPOSIT_BALANCE;
    return depositIsEnough ? sum(Kind.DEPOSIT, total.currency()) : total;
  }

  private Money sum(Kind kind, String currency) {
    return instalments.stream()
        .filter(instalment -> instalment.kind() == kind)
        .map(Instalment::amount)
        .reduce(Money.zero(currency), Money::plus);
  }

  /** What remains of each instalment after the covered amount has filled them in order. */
  List<Instalment> openAfter(Money covered) {
    List<Instalment> open = new ArrayList<>();
    Money left = covered;
    for (Instalment instalment : instalments) {
      Money taken = left.min(instalment.amount());
      left = left.minus(taken);
      Money rest = instalment.amount().minus(taken);
      if (rest.isPositive()) {
        open.add(new Instalment(instalment.kind(), rest, instalment.dueOn()));
      }
    }
    return open;
  }
}
