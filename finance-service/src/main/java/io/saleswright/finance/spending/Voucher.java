package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or receipt for what was spent (EXP-04).
 *
 * @param number the invoice's number
 * @param code the invoice's code, where invoices have one
 * @param on its date
 * @param gross what it is over, tax included, in its own currency
 * @param tax the tax in it
 * @param exchange how it is reckoned in the currency of the budget; null when it is that one
 */
public record Voucher(
    String number,
    @Nullable String code,
    LocalDate on,
    Money gross,
    Money tax,
    @Nullable Exchange exchange) {

  private static final Pattern LOOKS = Pattern.compile("[\\s\\-_./\\u2010-\\u2015]");

  /**
   * The rate of a day, and where it is from.
   *
   * @param rate units of the budget's currency for one of the voucher's
   * @param source who says so, such as a bank
   * @param amount what the voucher comes to
   */
  public record Exchange(BigDecimal rate, String source, Money amount) {}

  /** What it comes to in the currency of the budget. */
  public Money amount() {
    return exchange == null ? gross : exchange.amount();
  }

  /** By what the same voucher is known again: what separates digits makes no difference. */
  public String key() {
    return plain(code == null ? "" : code) + "|" + plain(number);
  }

  private static String plain(String typed) {
    String normal = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return LOOKS.matcher(normal).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
