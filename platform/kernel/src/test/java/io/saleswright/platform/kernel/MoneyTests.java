package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts follow their currency as ISO 4217 has it (FIN-02, FIN-04, FIN-09). */
class MoneyTests {

  @ParameterizedTest
  @CsvSource({
    "105, JPY, 105",
    "105.00, JPY, 105",
    "1E+3, JPY, 1000",
    "105, CNY, 105.00",
    "0.1250, CNY, 0.1250",
    "1.5, KWD, 1.500",
    "1.2345, KWD, 1.2345",
    "1, CLF, 1.0000"
  })
  void hasTheDecimalsOfItsCurrency(BigDecimal amount, String currency, String shown) {
    assertThat(new Money(amount, currency)).hasToString(shown + " " + currency);
  }

  @ParameterizedTest
  @CsvSource({"105, JPY, 95", "10.55, CNY, 9.50", "1.235, KWD, 1.112"})
  void rounds(String amount, String currency, String less) {
    Money money = Money.of(amount, currency);

    assertThat(money.times(new BigDecimal("0.9"))).hasToString(less + " " + currency);
    assertThat(money.percent(new BigDecimal("90"))).hasToString(less + " " + currency);
    assertThat(Money.rounding(money.amount().multiply(new BigDecimal("0.9")), currency))
        .hasToString(less + " " + currency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RMB", "QQQ", "XXX", "XAU", "cny", "", "CNYY"})
  void refusesACodeThatIsNoCurrency(String code) {
    assertThat(Money.isCurrency(code)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.entered(BigDecimal.ONE, code))
        .withMessageContaining("currency");
  }

  @ParameterizedTest
  @CsvSource({"94.5, JPY", "0.00001, CNY", "1.00001, KWD"})
  void refusesWhatIsFinerThanAPrice(BigDecimal amount, String currency) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.entered(amount, currency))
        .withMessageContaining("amount must have at most");
  }

  @Test
  void tellsAPriceFromAnAmount() {
    assertThat(Money.of("0.125", "CNY").isRounded()).isFalse();
    assertThat(Money.of("0.125", "KWD").isRounded()).isTrue();
    assertThat(Money.of("94.50", "JPY").isRounded()).isFalse();
    assertThat(Money.smallest("JPY")).hasToString("1 JPY");
    assertThat(Money.smallest("KWD")).hasToString("0.001 KWD");
  }

  /** Papers of before had two decimals in every currency, and must stay readable. */
  @Test
  void readsThePapersOfBefore() {
    assertThat(Money.of("94.50", "JPY").isOnPaper()).isTrue();
    assertThat(Money.of("94.505", "JPY").isOnPaper()).isFalse();
    assertThat(Money.of("1.00", "RMB")).hasToString("1.00 RMB");
  }

  @Test
  void refusesMoreThanFifteenDigits() {
    assertThat(Money.of("999999999999999", "JPY").amount()).hasToString("999999999999999");
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1000000000000000", "JPY"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1e999999999", "JPY"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1e999999999", "CNY"));
  }

  /** Each amount is one; what they come to is bad input and no failure of ours. */
  @Test
  void whatComesToTooMuchIsRefusedAsInput() {
    Money most = Money.of("999999999999999.99", "CNY");

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> most.plus(Money.of("0.01", "CNY")));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> most.negated().minus(Money.of("0.01", "CNY")));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> most.times(BigDecimal.TWO));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Money.rounding(BigDecimal.TEN.pow(15), "CNY"));
    assertThat(most.minus(Money.of("0.99", "CNY")).plus(Money.of("0.99", "CNY"))).isEqualTo(most);
  }
}
