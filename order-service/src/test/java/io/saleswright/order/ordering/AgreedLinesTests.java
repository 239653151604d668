package io.saleswright.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.content.AgreedLines;
import io.saleswright.order.content.OrderLine;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines stay as they were agreed (ORD-33, ORD-34). */
class AgreedLinesTests {

  /** Three chairs in red at 90.00 less 5 %, when the list said 100.00. */
  private static OrderLine chairs() {
    return new OrderLine(
        1,
        "chair",
        "C-1",
        "Chair",
        "red",
        new BigDecimal("3"),
        Money.of("90.00", "CNY"),
        Money.of("100.00", "CNY"),
        new BigDecimal("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "chair, ,     3,   ,      0, true",
    "chair, red,  3,   90.00, 5, true",
    "chair, red,  3.0, 90,    5, true",
    "chair, ,     2,   ,      0, true",
    "chair, ,     4,   ,      0, false",
    "chair, blue, 3,   ,      0, false",
    "chair, ,     3,   89.99, 5, false",
    "chair, ,     3,   90.00, 0, false",
    "chair, ,     3,   ,      6, false",
    "table, ,     3,   ,      0, false"
  })
  void aLineGoesOnWithTheAgreedOneUnlessSomethingElseIsSaid(
      String product,
      @Nullable String specification,
      BigDecimal quantity,
      @Nullable String price,
      BigDecimal discount,
      boolean stays) {
    Money wanted = price == null ? null : Money.of(price, "CNY");

    assertThat(
            new AgreedLines(List.of(chairs()))
                .take(product, specification, quantity, wanted, discount)
                .isPresent())
        .isEqualTo(stays);
  }

  @Test
  void eachLineIsKeptOnce() {
    AgreedLines agreed = new AgreedLines(List.of(chairs()));

    assertThat(agreed.take("chair", null, BigDecimal.ONE, null, BigDecimal.ZERO)).isPresent();
    assertThat(agreed.take("chair", null, BigDecimal.ONE, null, BigDecimal.ZERO)).isEmpty();
  }
}
