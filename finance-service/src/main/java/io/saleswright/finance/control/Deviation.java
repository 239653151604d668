package io.saleswright.finance.control;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month of a line whose spending is further from its budget than the policy lets it be.
 *
 * @param accountId identity of the account
 * @param key which line and month
 * @param planned what the budget gives
 * @param spent what was paid, and what expenses hold
 * @param percent by how much more than planned, negative for less; null when nothing was planned
 * @param measure what is done about it; null while nobody has decided
 */
public record Deviation(
    String accountId,
    AccountKey key,
    Money planned,
    Money spent,
    @Nullable BigDecimal percent,
    @Nullable Measure measure) {

  /**
   * The deviation of an account; none when it lies within the limit, or nothing happened. Of a
   * month that is not over only more than planned is one: the rest may still be spent.
   *
   * @param limit the most that is none, in percent of what was planned
   */
  static Optional<Deviation> of(
      String id, BudgetAccount account, BigDecimal limit, LocalDate today) {
    Figures figures = account.figures();
    Money planned = figures.planned();
    Money difference = figures.held().minus(planned);
    YearMonth month = YearMonth.of(account.key().year(), account.key().month());
    boolean over = month.atEndOfMonth().isBefore(today);
    boolean small = !over && !difference.isPositive();
    if (difference.isZero() || small) {
      return Optional.empty();
    }
    BigDecimal percent =
        planned.isZero()
            ? null
            : difference
                .amount()
                .movePointRight(2)
                .divide(planned.amount(), 1, RoundingMode.HALF_UP);
    boolean within = percent != null && percent.abs().compareTo(limit) <= 0;
    return within
        ? Optional.empty()
        : Optional.of(new Deviation(id, account.key(), planned, figures.held(), percent, null));
  }

  Deviation with(@Nullable Measure decided) {
    return new Deviation(accountId, key, planned, spent, percent, decided);
  }
}
