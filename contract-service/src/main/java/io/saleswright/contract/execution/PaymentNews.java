package io.saleswright.contract.execution;

import io.saleswright.contract.execution.KnownPayment.Share;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Takes over which payments cover which orders. */
public final class PaymentNews {

  private final Aggregates<KnownPayment> payments;

  PaymentNews(Aggregates<KnownPayment> payments) {
    this.payments = payments;
  }

  /** A part of a payment covers an order. */
  public void allocated(String paymentId, String orderId, Money amount, Instant at, Cause cause) {
    note(paymentId, now -> now.and(new Share(orderId, amount, at)), cause);
  }

  /** Allocated money is back on the customer's balance. */
  public void freed(String paymentId, String orderId, Money amount, Instant at, Cause cause) {
    note(paymentId, now -> now.and(new Share(orderId, amount.negated(), at)), cause);
  }

  /** A payment does not count any more. */
  public void reversed(String paymentId, Cause cause) {
    note(paymentId, _ -> KnownPayment.NOTHING, cause);
  }

  private void note(String paymentId, UnaryOperator<KnownPayment> news, Cause cause) {
    if (payments.find(paymentId).isEmpty()) {
      Stored<KnownPayment> first =
          payments.createAt(paymentId, cause, _ -> Change.to(news.apply(KnownPayment.NOTHING)));
      if (!first.repeated()) {
        return;
      }
    }
    payments.change(paymentId, cause, now -> Change.to(news.apply(now.state())));
  }
}
