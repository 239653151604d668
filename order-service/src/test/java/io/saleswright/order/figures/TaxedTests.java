package io.saleswright.order.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What includes tax and what excludes it is added up net (FIN-02, ORD-44). */
class TaxedTests {

  @ParameterizedTest
  @CsvSource({
    "113.00, CNY, true, 13, 100.00, 13.00",
    "100.00, CNY, false, 13, 100.00, 13.00",
    "0.10, CNY, true, 13, 0.09, 0.01",
    "105, JPY, true, 10, 95, 10",
    "95, JPY, false, 10, 95, 10",
    "1.000, KWD, true, 5, 0.952, 0.048",
    "100.00, CNY, true, 0, 100.00, 0.00"
  })
  void takesAnAmountApart(
      String amount, String currency, boolean included, BigDecimal rate, String net, String tax) {
    Taxed taxed = Taxed.of(Money.of(amount, currency), included, rate);

    assertThat(taxed.net()).hasToString(net + " " + currency);
    assertThat(taxed.tax()).hasToString(tax + " " + currency);
  }
}
