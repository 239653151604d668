package io.saleswright.contract.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CON-11: what was agreed on stays as it was agreed, in whichever order it is said again. */
class AgreedLinesTests {

  private static final List<ContractLine> AGREED = List.of(line("10", "90"), line("5", "100"));

  @Test
  void theOrderOfTheLinesChangesNoPrice() {
    assertThat(prices(AGREED, "10", "5")).containsExactly("90", "100");
    assertThat(prices(AGREED, "5", "10")).containsExactly("100", "90");
  }

  @Test
  void lessTakesTheLineThatSufficesMostNarrowly() {
    assertThat(prices(AGREED, "4", "8")).containsExactly("100", "90");
    assertThat(prices(AGREED, "5", "4")).containsExactly("100", "90");
    assertThat(prices(List.of(line("10", "90")), "5", "10")).containsExactly("none", "90");
    assertThat(prices(AGREED, "11", "6")).containsExactly("none", "90");
  }

  /** A line of a framework that only sets the price is taken by what names a quantity last. */
  @Test
  void whatHasNoLimitSufficesAlways() {
    List<ContractLine> agreed = List.of(line(null, "80"), line("5", "100"));

    assertThat(prices(agreed, "3", null)).containsExactly("100", "80");
    assertThat(prices(agreed, "50")).containsExactly("80");
  }

  /** What says less makes room for what says more, which could not go on otherwise. */
  @Test
  void asManyGoOnAsCan() {
    List<ContractLine> same = List.of(line("red", "5", "90"), line("blue", "5", "100"));
    List<ContractLine> more = List.of(line("red", "5", "90"), line("blue", "8", "100"));

    assertThat(prices(same, wish(null, "5"), wish("red", "5"))).containsExactly("100", "90");
    assertThat(prices(same, wish("red", "5"), wish(null, "5"))).containsExactly("90", "100");
    assertThat(prices(more, wish(null, "5"), wish("red", "3"))).containsExactly("100", "90");
    assertThat(prices(more, wish("red", "3"), wish("red", "5"))).containsExactly("none", "90");
  }

  private static List<String> prices(List<ContractLine> agreed, @Nullable String... quantities) {
    return prices(
        agreed,
        Arrays.stream(quantities)
            .map(quantity -> wish(null, quantity))
            .toArray(ContentWish.Line[]::new));
  }

  private static List<String> prices(List<ContractLine> agreed, ContentWish.Line... wished) {
    AgreedLines lines = AgreedLines.of(agreed, List.of(wished));
    return IntStream.range(0, wished.length)
        .mapToObj(lines::at)
        .map(found ->
            found
                .map(line -> line.unitPrice().amount().stripTrailingZeros().toPlainString())
                .orElse("none"))
        .toList();
  }

  private static ContentWish.Line wish(@Nullable String specification, @Nullable String quantity) {
    return new ContentWish.Line(
        "product-1", null, specification, null, number(quantity), null, BigDecimal.ZERO, null);
  }

  private static ContractLine line(@Nullable String quantity, String price) {
    return line(null, quantity, price);
  }

  private static ContractLine line(
      @Nullable String specification, @Nullable String quantity, String price) {
    return new ContractLine(
        1,
        new ProductRef("product-1", "P-1"),
        "Pump",
        specification,
        "piece",
        number(quantity),
        new Money(Objects.requireNonNull(number(price)), "CNY"),
        BigDecimal.ZERO,
        null);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
