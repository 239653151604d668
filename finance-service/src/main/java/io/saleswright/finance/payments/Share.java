package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;

/**
 * A part of a payment that is meant for a receivable.
 *
 * @param receivableId identity of the receivable
 * @param amount how much, positive, with the decimals of its currency
 */
public record Share(String receivableId, Money amount) {

  /**
   * @throws InvalidInput when the amount is not positive or too fine
   */
  public Share {
    Amounts.requireDocumentAmount("amount", amount);
  }
}
