package io.saleswright.finance.spending;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** With its code, or without one, an invoice has a number that the tax office gives once. */
  private static final int DIGITS_OF_ONE_INVOICE = 18;

  /** So many digits tell invoices apart within a code. */
  private static final int DIGITS_OF_A_NUMBER = 8;

  private static final Pattern LOOKED_OVER = Pattern.compile("[\\s\\-_./\\u2010-\\u2015]");

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

  /**
   * By what the same voucher is known again, whoever types it and however: two vouchers are the
   * same when they share one. Digits alone count, so neither letters that look like others nor what
   * stands between them hide one. The number with its code is one invoice's; without it the same
   * digits of the same day, or over the same amount, are. A receipt's short number is given out by
   * every seller, so that it takes day and amount.
   *
   * @return none for a number without digits
   */
  public List<String> keys() {
    String own = digits(number);
    if (own.isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    String before = code == null ? "" : digits(code);
    String whole = own.startsWith(before) ? own : before + own;
    if (whole.length() >= DIGITS_OF_ONE_INVOICE) {
      keys.add("invoice " + whole);
    }
    String sum = gross.amount().stripTrailingZeros().toPlainString() + gross.currency();
    if (own.length() < DIGITS_OF_A_NUMBER) {
      keys.add(new BigInteger(own) + " of " + on + " over " + sum);
    } else {
      String number = own.substring(own.length() - DIGITS_OF_A_NUMBER);
      keys.add(number + " of " + on);
      keys.add(number + " over " + sum);
    }
    return keys;
  }

  /**
   * The digits that tell it from other invoices, whatever its code, day and amount; null for a
   * receipt, whose short number every seller gives out.
   */
  public @Nullable String invoiceDigits() {
    String own = digits(number);
    return own.length() < DIGITS_OF_A_NUMBER
        ? null
        : own.substring(own.length() - DIGITS_OF_A_NUMBER);
  }

  /** By what vouchers were known again that were claimed before digits alone counted. */
  public String formerKey() {
    return plain(code == null ? "" : code) + "|" + plain(number);
  }

  /** Whether both are the same paper. */
  public boolean isSameAs(Voucher other) {
    return !Collections.disjoint(keys(), other.keys());
  }

  /** The digits, of whatever script and width. */
  private static String digits(String typed) {
    return typed
        .codePoints()
        .map(sign -> Character.digit(sign, 10))
        .filter(digit -> digit >= 0)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining());
  }

  private static String plain(String typed) {
    String normal = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return LOOKED_OVER.matcher(normal).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
