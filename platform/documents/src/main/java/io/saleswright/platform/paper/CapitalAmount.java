package io.saleswright.platform.paper;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An amount in capital numerals (大写), which nobody can turn into another with a stroke: as
 * contracts and bills have it, after the rules of the People's Bank of China for filling in bills.
 * 整 ends an amount without 分; zeros between digits become one 零; yuan of other currencies are named
 * before.
 */
public final class CapitalAmount {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};
  private static final int GROUP = 10_000;
  private static final String ZERO = "零";

  /** What stands before an amount, and what its unit is called. */
  private static final Map<String, Unit> UNITS =
      Map.of(
          "CNY", new Unit("人民币", "元"),
          "USD", new Unit("美元", "元"),
          "EUR", new Unit("欧元", "元"),
          "HKD", new Unit("港币", "元"),
          "JPY", new Unit("日元", "元"));

  private record Unit(String name, String unit) {}

  private CapitalAmount() {}

  /**
   * The amount in words where there are such words, for a line that a paper can do without.
   *
   * @return null for no amount, one that is finer than its currency, and a currency that has other
   *     parts than hundredths
   */
  public static @Nullable String where(@Nullable Money amount) {
    return amount == null || !isHundredths(amount.currency()) || !amount.isRounded()
        ? null
        : of(amount);
  }

  private static boolean isHundredths(String currency) {
    int decimals = Money.decimalsOf(currency);
    return decimals == 0 || decimals == 2;
  }

  /**
   * The amount in words, such as 人民币壹仟零伍元整. Of a currency without decimals there are no 角 and 分.
   *
   * @throws IllegalArgumentException when it is finer than its currency, which no paper can name,
   *     or when the currency has other parts than hundredths
   */
  public static String of(Money amount) {
    int decimals = Money.decimalsOf(amount.currency());
    if (!isHundredths(amount.currency())) {
      throw new IllegalArgumentException(amount.currency() + " has neither 角 nor 分");
    }
    Unit unit = UNITS.getOrDefault(amount.currency(), new Unit(amount.currency() + " ", "元"));
    BigDecimal exact = amount.amount().abs();
    if (exact.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException("the amount is finer than its currency");
    }
    BigInteger hundredths = exact.setScale(2, RoundingMode.UNNECESSARY).unscaledValue();
    return unit.name() + (amount.isNegative() ? "负" : "") + spoken(hundredths, unit.unit());
  }

  private static String spoken(BigInteger hundredths, String unit) {
    BigInteger[] parts = hundredths.divideAndRemainder(BigInteger.valueOf(100));
    int jiao = parts[1].intValue() / 10;
    int fen = parts[1].intValue() % 10;
    boolean none = parts[0].signum() == 0;
    String whole = none ? "" : whole(parts[0].longValueExact()) + unit;
    if (jiao == 0 && fen == 0) {
      return (none ? ZERO + unit : whole) + "整";
    }
    if (fen == 0) {
      return whole + digit(jiao) + "角整";
    }
    String tenths = jiao > 0 ? digit(jiao) + "角" : none ? "" : ZERO;
    return whole + tenths + digit(fen) + "分";
  }

  /** Groups of four digits, each with its own name; a gap between two digits is one 零. */
  private static String whole(long number) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int index = GROUPS.length - 1; index >= 0; index--) {
      int group = (int) (number / power(index) % GROUP);
      if (group == 0) {
        gap = !words.isEmpty();
        continue;
      }
      if (!words.isEmpty() && (gap || group < GROUP / 10)) {
        words.append(ZERO);
      }
      words.append(group(group)).append(name(index, number));
      gap = false;
    }
    return words.toString();
  }

  /** The name of a group; 万亿 says 亿 only once, when there is a group of 亿 behind it. */
  private static String name(int index, long number) {
    boolean before = index == 3 && number / power(2) % GROUP != 0;
    return before ? "万" : GROUPS[index];
  }

  private static long power(int groups) {
    long power = 1;
    for (int i = 0; i < groups; i++) {
      power *= GROUP;
    }
    return power;
  }

  private static String group(int group) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int place = PLACES.length - 1; place >= 0; place--) {
      int digit = group / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !words.isEmpty();
        continue;
      }
      if (gap) {
        words.append(ZERO);
        gap = false;
      }
      words.append(digit(digit)).append(PLACES[place]);
    }
    return words.toString();
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
