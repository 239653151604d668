package io.saleswright.finance.expensing;

import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks the vouchers of a claim, as they were typed (EXP-04, EXP-08). */
final class ClaimCheck {

  /** No claim comes to more than an amount can say. */
  private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

  private ClaimCheck() {}

  /**
   * Checks them.
   *
   * @param applied the day on which the expense was applied for: nothing is spent before (EXP-04)
   * @param currency the currency of all budgets
   * @throws InvalidInput when one comes twice, has no digit in its number, lies before that day or
   *     in the future, has more tax than amount, or is in another currency without a rate and its
   *     source; or when they come to more than an amount can say
   */
  static void check(List<Voucher> vouchers, LocalDate applied, LocalDate today, String currency) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < vouchers.size(); i++) {
      Voucher voucher = vouchers.get(i);
      String field = "vouchers[" + i + "]";
      if (voucher.keys().isEmpty()) {
        throw new InvalidInput(field + ".number", "EXP-08", "must have a digit");
      }
      if (vouchers.subList(0, i).stream().anyMatch(voucher::isSameAs)) {
        throw new InvalidInput(field + ".number", "EXP-08", "must be named once");
      }
      if (voucher.on().isBefore(applied) || voucher.on().isAfter(today)) {
        throw new InvalidInput(
            field + ".on",
            "EXP-04",
            "must be from {first} to {last}",
            Map.of("first", applied.toString(), "last", today.toString()));
      }
      checkAmounts(field, voucher, currency);
      sum = sum.add(voucher.amount().amount());
    }
    if (sum.compareTo(TOO_MUCH) >= 0) {
      throw new InvalidInput("vouchers", "EXP-04", "must come to at most 15 digits");
    }
  }

  private static void checkAmounts(String field, Voucher voucher, String currency) {
    Money gross = voucher.gross();
    if (!gross.isPositive() || !gross.isRounded()) {
      throw new InvalidInput(field + ".gross", "EXP-04", "must be a positive amount to the cent");
    }
    Money tax = voucher.tax();
    boolean part =
        tax.currency().equals(gross.currency())
            && tax.isRounded()
            && !tax.isNegative()
            && gross.covers(tax);
    if (!part) {
      throw new InvalidInput(field + ".tax", "EXP-04", "must be a part of the amount");
    }
    boolean foreign = !gross.currency().equals(currency);
    if (foreign != (voucher.exchange() != null)) {
      throw new InvalidInput(
          field + ".rate",
          "EXP-04",
          "must be there, with its source, for another currency than {currency} alone",
          Map.of("currency", currency));
    }
    if (!voucher.amount().isPositive()) {
      throw new InvalidInput(field + ".rate", "EXP-04", "must give an amount");
    }
  }
}
