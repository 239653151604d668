package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.util.Map;

/** Says what an amount of money on a payment's papers looks like. */
final class Amounts {

  private Amounts() {}

  static void requireDocumentAmount(String field, Money amount) {
    if (!amount.isPositive()) {
      throw new InvalidInput(field, "FIN-09", "must be more than nothing");
    }
    if (!amount.isRounded()) {
      int decimals = Money.decimalsOf(amount.currency());
      throw new InvalidInput(
          field,
          "FIN-09",
          "must have at most {decimals} decimals",
          Map.of("decimals", Integer.toString(decimals)));
    }
  }
}
