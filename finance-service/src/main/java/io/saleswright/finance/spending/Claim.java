package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param months what each month pays, the oldest first; null in what was claimed before each month
 *     paid its own, when the month of the last voucher paid all
 */
public record Claim(
    List<Voucher> vouchers,
    Money total,
    @Nullable String note,
    Instant at,
    @Nullable List<String> keys,
    @Nullable List<MonthAmount> months) {

  public Claim {
    vouchers = List.copyOf(vouchers);
    keys = keys == null ? null : List.copyOf(keys);
    months = months == null ? null : List.copyOf(months);
  }

  /** A claim of these vouchers, of which there is at least one, and whose sum is an amount. */
  public static Claim of(List<Voucher> vouchers, @Nullable String note, Instant at) {
    Money total = vouchers.stream().map(Voucher::amount).reduce(Money::plus).orElseThrow();
    List<String> keys =
        vouchers.stream().flatMap(voucher -> voucher.keys().stream()).distinct().toList();
    return new Claim(vouchers, total, note, at, keys, byMonth(vouchers));
  }

  /** Each voucher is paid by its own month; so the months pay the whole to the cent. */
  private static List<MonthAmount> byMonth(List<Voucher> vouchers) {
    Map<YearMonth, Money> months = new TreeMap<>();
    for (Voucher voucher : vouchers) {
      months.merge(YearMonth.from(voucher.on()), voucher.amount(), Money::plus);
    }
    return months.entrySet().stream()
        .map(month -> MonthAmount.of(month.getKey(), month.getValue()))
        .toList();
  }

  /** What each month's budget pays, the oldest first. */
  public List<MonthAmount> shares() {
    return months == null ? List.of(MonthAmount.of(lastMonth(), total)) : months;
  }

  /** The month of the last voucher. */
  public YearMonth lastMonth() {
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
    return new Claim(vouchers, total, note, at, null, months);
  }
}
