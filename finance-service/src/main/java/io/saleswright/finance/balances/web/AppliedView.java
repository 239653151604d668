package io.saleswright.finance.balances.web;

import io.saleswright.finance.balances.AppliedBalance;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * What was set against an order.
 *
 * @param parts how much of which payment
 * @param missing what somebody else was faster with; nothing when all was set against it
 */
record AppliedView(List<Part> parts, Money missing) {

  /** How much of a payment. */
  record Part(String paymentId, Money amount) {}

  static AppliedView of(AppliedBalance applied) {
    return new AppliedView(
        applied.parts().stream().map(part -> new Part(part.paymentId(), part.amount())).toList(),
        applied.missing());
  }
}
