package io.saleswright.finance.receivables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the customer of an order pays.
 *
 * @param kind when the money is due
 * @param depositPercent share of the total that is due before release, 0 to 100; with {@link
 *     Kind#DEPOSIT_BALANCE} only, null leaves it to the policy
 * @param creditDays days from the sign-off to the due date, 0 to 366; with {@link Kind#CREDIT}
 *     only, null leaves it to the policy
 */
public record PaymentTerms(
    Kind kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_CREDIT = 366;

  /** When the money is due. */
  public enum Kind {
    /** All of it before the order is released. */
    PREPAID,
    /** A deposit before the release, the balance before the shipment. */
    DEPOSIT_BALANCE,
    /** All of it some days after the goods were signed for, within the customer's credit limit. */
    CREDIT
  }

  /**
   * @throws IllegalArgumentException when the deposit or the days are out of range
   */
  public PaymentTerms {
    if (depositPercent != null
        && (depositPercent.signum() < 0 || depositPercent.compareTo(HUNDRED) > 0)) {
      throw new IllegalArgumentException("depositPercent must be between 0 and 100");
    }
    if (creditDays != null && (creditDays < 0 || creditDays > LONGEST_CREDIT)) {
      throw new IllegalArgumentException("creditDays must be between 0 and 366");
    }
  }
}
