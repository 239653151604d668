package io.saleswright.finance.planning;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Splits an amount so that its parts add up to it to the cent (EXP-02). */
public final class MonthSplit {

  /** How many months a year has. */
  public static final int MONTHS = 12;

  /** How many quarters a year has. */
  public static final int QUARTERS = 4;

  private static final int MONTHS_OF_QUARTER = 3;

  private MonthSplit() {}

  /** A year's amount over its months; what can't be divided lies in the first of them. */
  public static List<Money> even(Money year) {
    return parts(year, MONTHS);
  }

  /** The amounts of four quarters over the months of each. */
  public static List<Money> ofQuarters(List<Money> quarters) {
    return quarters.stream()
        .flatMap(quarter -> parts(quarter, MONTHS_OF_QUARTER).stream())
        .toList();
  }

  /** What the four quarters have, from twelve months. */
  public static List<Money> quarters(List<Money> months) {
    List<Money> all = new ArrayList<>();
    for (int first = 0; first < MONTHS; first += MONTHS_OF_QUARTER) {
      all.add(sum(months.subList(first, first + MONTHS_OF_QUARTER)));
    }
    return all;
  }

  /** What amounts of one currency come to; at least one. */
  public static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money::plus).orElseThrow();
  }

  private static List<Money> parts(Money whole, int count) {
    int decimals = Money.decimalsOf(whole.currency());
    BigInteger units = whole.amount().movePointRight(decimals).toBigIntegerExact();
    BigInteger[] each = units.divideAndRemainder(BigInteger.valueOf(count));
    List<Money> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean oneMore = i < each[1].intValueExact();
      BigInteger part = oneMore ? each[0].add(BigInteger.ONE) : each[0];
      all.add(new Money(new BigDecimal(part, decimals), whole.currency()));
    }
    return all;
  }
}
