package io.saleswright.finance.writeoffs;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was paid too much by a little. It lies on the customer's balance, and stays there unless
 * somebody takes it as other income, within the same limits and by the same two persons as what is
 * missing (FIN-09, FIN-16).
 */
final class Surplus {

  private final Aggregates<Payment> payments;
  private final Aggregates<Receivable> receivables;
  private final WriteOffSearch search;
  private final Supplier<WriteOffRules> rules;

  Surplus(
      Aggregates<Payment> payments,
      Aggregates<Receivable> receivables,
      WriteOffSearch search,
      Supplier<WriteOffRules> rules) {
    this.payments = payments;
    this.receivables = receivables;
    this.search = search;
    this.rules = rules;
  }

  /**
   * Checks whether so much is left of a payment of an order that is paid in full.
   *
   * @throws io.saleswright.platform.kernel.RuleViolation when it is not
   */
  static void check(Receivable receivable, String paymentId, Payment payment, Money amount) {
    AllocationRefusal.OTHER_CURRENCY.unless(
        amount.currency().equals(receivable.order().total().currency())
            && amount.currency().equals(payment.receipt().amount().currency()));
    boolean covers =
        receivable.ledger().entries().stream()
            .anyMatch(entry -> entry.paymentId().equals(paymentId));
    WriteOffRefusal.NOT_OVERPAID.unless(covers && receivable.status() == ReceivableStage.SETTLED);
    Money left = payment.unallocated();
    if (!left.covers(amount)) {
      throw WriteOffRefusal.ABOVE_SURPLUS.violation(Map.of("left", left.toString()));
    }
  }

  /**
   * Takes it off the payment; the answer is final. Each looks after its own write whether all that
   * was written off of the order is still within the limit, so of two at the same moment at least
   * one sees the other.
   *
   * @return whether the payment had so much, and the policy allows it
   */
  boolean taken(String id, WriteOff.Request request, String paymentId, Cause cause) {
    Money total = receivables.get(request.receivableId()).state().order().total();
    Money all =
        search.counting(request.receivableId()).stream()
            .map(other -> other.request().amount())
            .reduce(Money.zero(request.amount().currency()), Money::plus);
    if (!rules.get().mostOf(total).covers(all)) {
      // An earlier try may have got the payment's money before the process died.
      givenBack(id, paymentId, cause);
      return false;
    }
    return payments
        .change(paymentId, cause, now -> now.state().refunding(id, request.amount()))
        .state()
        .holdsFor(id);
  }

  /** It is on the customer's balance again. */
  void givenBack(String id, String paymentId, Cause cause) {
    payments.change(paymentId, cause, now -> now.state().refundGivenUp(id));
  }
}
