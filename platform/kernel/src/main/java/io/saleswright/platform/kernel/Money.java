package io.saleswright.platform.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An exact amount in one currency; never a binary floating point number.
 *
 * <p>Amounts follow their currency: a sum, a share, a tax or what a line comes to has as many
 * decimals as ISO 4217 gives the currency, which is none for JPY, two for CNY and three for KWD.
 * Only the price of one unit may be finer, up to four decimals, and not where the currency has
 * none. What adds up products of price, quantity and discount adds them exactly, as numbers, and
 * rounds once, at the document, with {@link #rounding}; a single product that is shown is never
 * added up.
 *
 * <p>What people and systems type is held to this by {@link #entered}. The constructor takes a
 * little more, so that what was stored before amounts followed their currency can still be read.
 *
 * @param amount the amount in units of the currency, at most four decimals and fifteen digits
 *     before the point
 * @param currency the ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

  private static final int MAX_SCALE = 4;
  private static final int USUAL_DECIMALS = 2;
  private static final int MAX_INTEGER_DIGITS = 15;
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** Decimals by code; metals and codes for tests have none to tell, and are no currencies. */
  private static final Map<String, Integer> DECIMALS =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .collect(
              Collectors.toUnmodifiableMap(
                  Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

  /**
   * @throws IllegalArgumentException when the amount has too many digits or the currency is no code
   *     of three capital letters
   */
  public Money {
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException(
          "currency must be an ISO 4217 code of three capital letters");
    }
    amount = fitted(amount, decimalsOf(currency));
  }

  /** Reads an amount such as {@code "1234.50"}. */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /**
   * Takes an amount that somebody typed.
   *
   * @throws IllegalArgumentException when the code is no currency, or the amount is finer than a
   *     price in it can be
   */
  public static Money entered(BigDecimal amount, String currency) {
    if (!isCurrency(currency)) {
      throw new IllegalArgumentException("currency must be a code of ISO 4217 such as CNY");
    }
    Money money = new Money(amount, currency);
    if (money.amount.scale() > finestOf(currency)) {
      throw new IllegalArgumentException(
          "amount must have at most " + finestOf(currency) + " decimals in this currency");
    }
    return money;
  }

  /** Whether ISO 4217 has a currency of this code. */
  public static boolean isCurrency(String code) {
    return DECIMALS.containsKey(code);
  }

  /** How many decimals a price in the currency may have. */
  public static int finestOf(String currency) {
    return decimalsOf(currency) == 0 ? 0 : MAX_SCALE;
  }

  /** How many decimals an amount of the currency has; two when nobody knows the code. */
  public static int decimalsOf(String currency) {
    return DECIMALS.getOrDefault(currency, USUAL_DECIMALS);
  }

  /**
   * An exact sum, rounded half up to the decimals of its currency.
   *
   * @throws InvalidInput when it is more than an amount can say
   */
  public static Money rounding(BigDecimal exact, String currency) {
    return reckoned(exact.setScale(decimalsOf(currency), RoundingMode.HALF_UP), currency);
  }

  /** Nothing, in the given currency. */
  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** The smallest amount of the given currency, such as 0.01 CNY. */
  public static Money smallest(String currency) {
    return new Money(BigDecimal.ONE.movePointLeft(decimalsOf(currency)), currency);
  }

  /**
   * The sum; both must have the same currency.
   *
   * @throws InvalidInput when it is more than an amount can say
   */
  public Money plus(Money other) {
    return reckoned(amount.add(sameCurrency(other).amount), currency);
  }

  /** The difference, which may be negative; both must have the same currency. */
  public Money minus(Money other) {
    return reckoned(amount.subtract(sameCurrency(other).amount), currency);
  }

  /** The product for showing, rounded half up to the decimals of the currency. */
  public Money times(BigDecimal factor) {
    return rounding(amount.multiply(factor), currency);
  }

  /** The given percentage of this amount, rounded half up to the decimals of the currency. */
  public Money percent(BigDecimal percent) {
    return rounding(amount.multiply(percent).movePointLeft(2), currency);
  }

  /** This amount with the decimals of its currency, rounded half up. */
  public Money rounded() {
    return rounding(amount, currency);
  }

  /** Whether it is an amount of its currency, and not finer as a price may be. */
  public boolean isRounded() {
    return equals(rounded());
  }

  /**
   * Whether a paper can have this amount: one of its currency, or, as papers had them before
   * amounts followed their currency, one of two decimals.
   */
  public boolean isOnPaper() {
    return isRounded() || amount.stripTrailingZeros().scale() <= USUAL_DECIMALS;
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

  /**
   * Each amount fitted, so what they come to together is what somebody typed, and not our fault.
   */
  private static Money reckoned(BigDecimal amount, String currency) {
    if (amount.precision() - amount.scale() > MAX_INTEGER_DIGITS) {
      throw new InvalidInput("", "amount", "amounts must come to at most 15 digits");
    }
    return new Money(amount, currency);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
    }
    return other;
  }

  private static BigDecimal fitted(BigDecimal amount, int decimals) {
    BigDecimal fitted = amount;
    if (amount.scale() > (decimals == 0 ? 0 : MAX_SCALE)) {
      fitted = amount.stripTrailingZeros();
    }
    if (fitted.scale() > MAX_SCALE) {
      throw new IllegalArgumentException("amount must have at most four decimals");
    }
    if (fitted.precision() - fitted.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException("amount must have at most 15 digits before the point");
    }
    return fitted.scale() < decimals ? fitted.setScale(decimals, RoundingMode.UNNECESSARY) : fitted;
  }
}
