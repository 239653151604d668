package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Claim;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The process that takes a reservation of a payment to a receivable and its answer back (design 3,
 * processes): offered, then confirmed or given back; withdrawn when the payment was reversed. Every
 * step can be taken twice, and what is left to do stands on the payment.
 */
final class PaymentAllocation implements UnfinishedWork {

  private final Aggregates<Payment> payments;
  private final PaymentSearch search;
  private final ReceivableClaims claims;

  PaymentAllocation(Aggregates<Payment> payments, PaymentSearch search, ReceivableClaims claims) {
    this.payments = payments;
    this.search = search;
    this.claims = claims;
  }

  /**
   * Takes whatever steps are open.
   *
   * @return the payment after them
   */
  Stored<Payment> after(Stored<Payment> stored, Cause cause) {
    if (stored.state().unfinishedSince() == null) {
      return stored;
    }
    Cause step = cause.followUp();
    for (Allocation allocation : stored.state().allocations()) {
      switch (allocation.state()) {
        case RESERVED -> answer(stored.id(), allocation, offer(stored, allocation, step), step);
        case WITHDRAWING -> withdraw(stored.id(), allocation, step);
        case APPLIED -> {}
      }
    }
    return payments.get(stored.id());
  }

  /** Offers a reservation to its receivable; the answer is final. */
  @Nullable AllocationRefusal offer(Stored<Payment> stored, Allocation allocation, Cause step) {
    return claims.offer(
        allocation.receivableId(), claim(stored.id(), stored.state(), allocation), step);
  }

  /** Brings the receivable's answer to the payment. */
  void answer(
      String paymentId, Allocation allocation, @Nullable AllocationRefusal refusal, Cause step) {
    payments.change(
        paymentId,
        step,
        now ->
            refusal == null
                ? now.state().applied(paymentId, allocation.id(), step.at())
                : now.state().refused(allocation.id(), refusal, step.at()));
  }

  private void withdraw(String paymentId, Allocation allocation, Cause step) {
    claims.withdraw(allocation.receivableId(), allocation.id(), step);
    payments.change(paymentId, step, now -> now.state().withdrawn(allocation.id(), step.at()));
  }

  private static Claim claim(String paymentId, Payment payment, Allocation allocation) {
    return new Claim(
        allocation.id(),
        paymentId,
        payment.receipt().customerId(),
        allocation.amount(),
        payment.receipt().receivedOn());
  }

  @Override
  public String name() {
    return "unfinished payments";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(payments.get(id), cause);
  }
}
