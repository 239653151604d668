package io.saleswright.finance.balances;

import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * What was set against an order.
 *
 * @param parts how much of which payment
 * @param missing what somebody else was faster with, so that it was not set against it; nothing
 *     when all was
 */
public record AppliedBalance(List<Part> parts, Money missing) {

  public AppliedBalance {
    parts = List.copyOf(parts);
  }

  /** How much of a payment. */
  public record Part(String paymentId, Money amount) {}
}
