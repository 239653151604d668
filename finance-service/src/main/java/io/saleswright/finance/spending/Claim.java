package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was spent, with its vouchers (EXP-04).
 *
 * @param vouchers at least one
 * @param total what they come to in the currency of the budget
 * @param note what the person says of it
 * @param at when it was claimed
 * @param keys by what its vouchers are known again, so that nobody claims them twice; null when it
 *     came to nothing and they may be claimed again
 */
public record Claim(
    List<Voucher> vouchers,
    Money total,
    @Nullable String note,
    Instant at,
    @Nullable List<String> keys) {

  public Claim {
    vouchers = List.copyOf(vouchers);
    keys = keys == null ? null : List.copyOf(keys);
  }

  /** A claim of these vouchers, of which there is at least one, and whose sum is an amount. */
  public static Claim of(List<Voucher> vouchers, @Nullable String note, Instant at) {
    Money total = vouchers.stream().map(Voucher::amount).reduce(Money::plus).orElseThrow();
    List<String> keys =
        vouchers.stream().flatMap(voucher -> voucher.keys().stream()).distinct().toList();
    return new Claim(vouchers, total, note, at, keys);
  }

  /** The month whose budget pays: that of the last voucher. */
  public YearMonth month() {
    return YearMonth.from(
        vouchers.stream().map(Voucher::on).max(LocalDate::compareTo).orElseThrow());
  }

  /** The digits of its invoices while it counts, by which others with the same are found. */
  public List<String> invoiceDigits() {
    return keys == null
        ? List.of()
        : vouchers.stream()
            .flatMap(voucher -> Stream.ofNullable(voucher.invoiceDigits()))
            .distinct()
            .toList();
  }

  /** The same, once its vouchers may be claimed again. */
  public Claim given() {
    return new Claim(vouchers, total, note, at, null);
  }
}
