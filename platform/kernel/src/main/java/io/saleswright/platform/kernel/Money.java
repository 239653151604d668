package io.saleswright.platform.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact amount in one currency; never a binary floating point number.
 *
 * <p>Amounts keep up to four decimals, as prices have them. A product of price, quantity and
 * discount may have more: what adds up products adds them exactly, as numbers, and rounds once, at
 * the document, with {@link #rounding}. A single product that is shown is rounded to four decimals,
 * and never added up.
 *
 * @param amount the amount in units of the currency, at most four decimals and fifteen digits
 *     before the point
 * @param currency the ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

  private static final int MAX_SCALE = 4;
  private static final int DOCUMENT_SCALE = 2;
  private static final int MAX_INTEGER_DIGITS = 15;
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /**
   * @throws IllegalArgumentException when the amount has too many digits or the currency is no ISO
   *     code
   */
  public Money {
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException(
          "currency must be an ISO 4217 code of three capital letters");
    }
    if (amount.scale() > MAX_SCALE) {
      amount = strip(amount);
    }
    if (amount.scale() < DOCUMENT_SCALE) {
      if (amount.precision() - amount.scale() > MAX_INTEGER_DIGITS) {
        throw new IllegalArgumentException("amount must have at most 15 digits before the point");
      }
      amount = amount.setScale(DOCUMENT_SCALE, RoundingMode.UNNECESSARY);
    }
    if (amount.precision() - amount.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException("amount must have at most 15 digits before the point");
    }
  }

  /** Reads an amount such as {@code "1234.50"}. */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** An exact sum, rounded half up to the two decimals of a document. */
  public static Money rounding(BigDecimal exact, String currency) {
    return new Money(exact.setScale(DOCUMENT_SCALE, RoundingMode.HALF_UP), currency);
  }

  /** Nothing, in the given currency. */
  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The sum; both must have the same currency. */
  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  /** The difference, which may be negative; both must have the same currency. */
  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  /** The product for showing: exact up to four decimals and rounded half up beyond them. */
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor).setScale(MAX_SCALE, RoundingMode.HALF_UP), currency);
  }

  /** The given percentage of this amount, rounded to a document's two decimals, half up. */
  public Money percent(BigDecimal percent) {
    return new Money(
        amount.multiply(percent).movePointLeft(2).setScale(DOCUMENT_SCALE, RoundingMode.HALF_UP),
        currency);
  }

  /** This amount with the two decimals of a document, rounded half up. */
  public Money rounded() {
    return rounding(amount, currency);
  }

  /** The opposite amount. */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** The smaller of two amounts of one currency. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of two amounts of one currency. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Whether this amount is at least the other one. */
  public boolean covers(Money other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  /** Two amounts are equal when they have the same value: 1.50 and 1.5000 are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Money money
        && amount.compareTo(money.amount) == 0
        && currency.equals(money.currency);
  }

  @Override
  public int hashCode() {
    return 31 * amount.stripTrailingZeros().hashCode() + currency.hashCode();
  }

  /** The amount in plain digits and the currency, such as {@code 1234.50 CNY}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
    }
    return other;
  }

  private static BigDecimal strip(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    if (stripped.scale() > MAX_SCALE) {
      throw new IllegalArgumentException("amount must have at most four decimals");
    }
    return stripped;
  }
}
