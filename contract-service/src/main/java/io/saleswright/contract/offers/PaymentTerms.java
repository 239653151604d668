package io.saleswright.contract.offers;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a sale is paid, as orders and receivables know it, so that nothing is typed anew (FIN-01,
 * FIN-04).
 *
 * @param kind prepaid; deposit and balance before shipping; or credit days after sign-off
 * @param depositPercent share of the total that is the deposit, for {@link Kind#DEPOSIT_BALANCE}
 * @param creditDays days after sign-off, for {@link Kind#CREDIT}
 */
public record PaymentTerms(
    Kind kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int LONGEST_CREDIT = 365;

  /** The three kinds of payment terms. */
  public enum Kind {
    PREPAID,
    DEPOSIT_BALANCE,
    CREDIT
  }

  /**
   * @throws InvalidInput when a value is missing, or given for another kind of terms
   */
  public PaymentTerms {
    if ((kind == Kind.DEPOSIT_BALANCE) != (depositPercent != null)) {
      throw new InvalidInput(
          "paymentTerms.depositPercent", "FIN-01", "is given for DEPOSIT_BALANCE and only then");
    }
    if (depositPercent != null
        && (depositPercent.signum() <= 0 || depositPercent.compareTo(WHOLE) >= 0)) {
      throw new InvalidInput(
          "paymentTerms.depositPercent", "FIN-01", "must lie between 0 and 100, both excluded");
    }
    if ((kind == Kind.CREDIT) != (creditDays != null)) {
      throw new InvalidInput(
          "paymentTerms.creditDays", "FIN-04", "is given for CREDIT and only then");
    }
    if (creditDays != null && (creditDays < 1 || creditDays > LONGEST_CREDIT)) {
      throw new InvalidInput("paymentTerms.creditDays", "FIN-04", "must lie between 1 and 365");
    }
  }

  /** The terms in both languages, as papers say them. */
  public String wording() {
    return switch (kind) {
      case PREPAID -> "款到发货 prepaid";
      case DEPOSIT_BALANCE -> {
        BigDecimal percent = Objects.requireNonNull(depositPercent).stripTrailingZeros();
        yield "定金 %1$s%%，余款发货前付清 deposit %1$s %%, balance before shipping"
            .formatted(percent.toPlainString());
      }
      case CREDIT -> "签收后 %1$s 天付款 %1$s days after sign-off".formatted(creditDays);
    };
  }

  /** Whether the deposit rounds to nothing, so that nobody would have to pay it (FIN-01). */
  boolean isDepositOfNothing(Money total) {
    return depositPercent != null && total.isPositive() && total.percent(depositPercent).isZero();
  }
}
