package io.saleswright.finance.refunds;

import io.saleswright.finance.payments.Payment;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Takes the steps that a refund needs of its payment: asks for the money, and gives it back. What
 * is to be done stands on the refund itself, so it is done after any crash, and each step can be
 * taken twice.
 */
final class RefundFollowUp implements UnfinishedWork {

  private final Aggregates<Refund> refunds;
  private final Aggregates<Payment> payments;
  private final RefundSearch search;
  private final FollowedNotes notes;
  private final Supplier<RefundRules> rules;

  RefundFollowUp(
      Aggregates<Refund> refunds,
      Aggregates<Payment> payments,
      RefundSearch search,
      FollowedNotes notes,
      Supplier<RefundRules> rules) {
    this.refunds = refunds;
    this.payments = payments;
    this.search = search;
    this.notes = notes;
    this.rules = rules;
  }

  /**
   * Takes whatever step is open.
   *
   * @return the refund after it; a repeat stays one
   */
  Stored<Refund> after(Stored<Refund> stored, Cause cause) {
    Refund refund = stored.state();
    Refund.Open open = refund.open();
    if (open == null) {
      return stored;
    }
    String id = stored.id();
    String payment = refund.request().paymentId();
    Cause step = cause.followUp();
    if (open.holding()) {
      boolean held = isHeld(id, refund.request(), step);
      refunds.change(id, step, now -> now.state().answered(id, held, rules.get(), step.at()));
    } else {
      payments.change(payment, step, now -> now.state().refundGivenUp(id));
      refunds.change(id, step, now -> now.state().told());
    }
    Stored<Refund> now = refunds.get(id);
    return stored.repeated() ? now.asRepeat() : now;
  }

  /** Whether the credit note, if it follows one, and the payment have so much. */
  private boolean isHeld(String id, Refund.Request request, Cause step) {
    String payment = request.paymentId();
    Money amount = request.amount();
    if (!notes.bears(request)) {
      // An earlier try may have got the payment's money before the process died.
      payments.change(payment, step, now -> now.state().refundGivenUp(id));
      return false;
    }
    return payments
        .change(payment, step, now -> now.state().refunding(id, amount))
        .state()
        .holdsFor(id);
  }

  @Override
  public String name() {
    return "refunds that ask or tell their payment";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(refunds.get(id), cause);
  }
}
