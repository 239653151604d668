package io.saleswright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in capital numerals, at every boundary of their grammar (CON-04). */
class CapitalAmountTests {

  @ParameterizedTest
  @CsvSource({
    "0, 零元整",
    "0.01, 壹分",
    "0.05, 伍分",
    "0.10, 壹角整",
    "0.50, 伍角整",
    "0.99, 玖角玖分",
    "1, 壹元整",
    "1.01, 壹元零壹分",
    "1.10, 壹元壹角整",
    "1.23, 壹元贰角叁分",
    "10, 壹拾元整",
    "11, 壹拾壹元整",
    "20.50, 贰拾元伍角整",
    "99, 玖拾玖元整",
    "100, 壹佰元整",
    "101, 壹佰零壹元整",
    "110, 壹佰壹拾元整",
    "111, 壹佰壹拾壹元整",
    "325.04, 叁佰贰拾伍元零肆分",
    "1000, 壹仟元整",
    "1001, 壹仟零壹元整",
    "1005, 壹仟零伍元整",
    "1010, 壹仟零壹拾元整",
    "1100, 壹仟壹佰元整",
    "1101, 壹仟壹佰零壹元整",
    "1409.50, 壹仟肆佰零玖元伍角整",
    "9999.99, 玖仟玖佰玖拾玖元玖角玖分",
    "10000, 壹万元整",
    "10001, 壹万零壹元整",
    "10010, 壹万零壹拾元整",
    "10100, 壹万零壹佰元整",
    "11000, 壹万壹仟元整",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "20000.05, 贰万元零伍分",
    "100000, 壹拾万元整",
    "100001, 壹拾万零壹元整",
    "107000.53, 壹拾万柒仟元伍角叁分",
    "1000000, 壹佰万元整",
    "1010000, 壹佰零壹万元整",
    "10000000, 壹仟万元整",
    "10000001, 壹仟万零壹元整",
    "10010001, 壹仟零壹万零壹元整",
    "99999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    "100000000, 壹亿元整",
    "100000001, 壹亿零壹元整",
    "100010000, 壹亿零壹万元整",
    "100100000, 壹亿零壹拾万元整",
    "110000000, 壹亿壹仟万元整",
    "101000000, 壹亿零壹佰万元整",
    "100001000, 壹亿零壹仟元整",
    "1000000000, 壹拾亿元整",
    "10000000000.01, 壹佰亿元零壹分",
    "100000000000, 壹仟亿元整",
    "1000000000000, 壹万亿元整",
    "1000000000001, 壹万亿零壹元整",
    "1000100000000, 壹万零壹亿元整",
    "1234567890123.45, 壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分",
    "999999999999999.99, 玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    "-1005.20, 负壹仟零伍元贰角整"
  })
  void inYuan(String amount, String words) {
    assertThat(CapitalAmount.of(Money.of(amount, "CNY"))).isEqualTo("人民币" + words);
  }

  @ParameterizedTest
  @CsvSource({
    "100, JPY, 日元壹佰元整",
    "0, JPY, 日元零元整",
    "1000000, JPY, 日元壹佰万元整",
    "1.5, USD, 美元壹元伍角整",
    "20, EUR, 欧元贰拾元整",
    "20.01, HKD, 港币贰拾元零壹分",
    "3, CHF, CHF 叁元整"
  })
  void inOtherCurrencies(String amount, String currency, String words) {
    assertThat(CapitalAmount.of(Money.of(amount, currency))).isEqualTo(words);
  }

  @Test
  void whatIsFinerThanItsCurrencyHasNoWords() {
    assertThatThrownBy(() -> CapitalAmount.of(Money.of("1.005", "CNY")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(CapitalAmount.of(Money.of("1.5000", "CNY"))).isEqualTo("人民币壹元伍角整");
    assertThatThrownBy(() -> CapitalAmount.of(Money.of("1", "KWD")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Each number reads back as itself, whatever zeros it has. */
  @Test
  void everyNumberSaysItself() {
    for (long number = 0; number < 120_000; number++) {
      assertThat(value(CapitalAmount.of(Money.of(Long.toString(number), "CNY")))).isEqualTo(number);
    }
    for (long number = 1; number < 1_000_000_000_000_000L; number = number * 7 + 3) {
      assertThat(value(CapitalAmount.of(Money.of(Long.toString(number), "CNY")))).isEqualTo(number);
    }
  }

  private static long value(String words) {
    long total = 0;
    long myriads = 0;
    long group = 0;
    long digit = 0;
    for (char sign : words.substring("人民币".length()).toCharArray()) {
      int numeral = "零壹贰叁肆伍陆柒捌玖".indexOf(sign);
      if (numeral >= 0) {
        digit = numeral;
        continue;
      }
      switch (sign) {
        case '拾' -> group += digit * 10;
        case '佰' -> group += digit * 100;
        case '仟' -> group += digit * 1000;
        case '万' -> {
          myriads = (group + digit) * 10_000;
          group = 0;
        }
        case '亿' -> {
          total = (myriads + group + digit) * 100_000_000;
          myriads = 0;
          group = 0;
        }
        case '元' -> {
          return total + myriads + group + digit;
        }
        default -> throw new AssertionError(sign);
      }
      digit = 0;
    }
    throw new AssertionError(words);
  }
}
