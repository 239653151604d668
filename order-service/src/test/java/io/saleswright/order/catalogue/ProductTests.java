package io.saleswright.order.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProductTests {

  private static final String ID = "p-1";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void publicationTellsTheFirstPrice() {
    Change<Product> change = Product.publish(ID, chair(TODAY, "100", false), TODAY);

    assertThat(change.events())
        .containsExactly(new ProductPublished(ID, "C-1", "Chair", "piece", cny("100"), false));
  }

  @Test
  void firstPriceMayHaveHeldForLong() {
    Product product = Product.publish(ID, chair(TODAY.minusYears(30), "100", true), TODAY).state();

    assertThat(product.prices().on(TODAY.minusYears(30))).contains(cny("100"));
    assertThat(product.prices().on(TODAY.minusYears(30).minusDays(1))).isEmpty();
  }

  @Test
  void firstPriceMustHoldAlready() {
    assertThatThrownBy(() -> Product.publish(ID, chair(TODAY.plusDays(1), "1", false), TODAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("PRD-03");
  }

  @Test
  void priceHoldsFromItsDay() {
    Product product = chair().setPrice(ID, price(TODAY.plusDays(7), "120"), TODAY).state();

    assertThat(product.prices().on(TODAY.minusDays(1))).isEmpty();
    assertThat(product.prices().on(TODAY)).contains(cny("100"));
    assertThat(product.prices().on(TODAY.plusDays(6))).contains(cny("100"));
    assertThat(product.prices().on(TODAY.plusDays(7))).contains(cny("120"));
    assertThat(product.prices().on(TODAY.plusYears(1))).contains(cny("120"));
  }

  @Test
  void newPriceIsTold() {
    Change<Product> change = chair().setPrice(ID, price(TODAY, "120"), TODAY);

    assertThat(change.edited()).isTrue();
    assertThat(change.events()).containsExactly(new PriceChanged(ID, cny("120"), TODAY, "manager"));
  }

  @Test
  void laterDecisionForOneDayHoldsAndTheEarlierOneIsKept() {
    LocalDate spring = LocalDate.of(2027, 3, 1);

    Product product =
        chair()
            .setPrice(ID, price(spring, "120"), TODAY)
            .state()
            .setPrice(ID, price(spring.plusDays(9), "150"), TODAY)
            .state()
            .setPrice(ID, price(spring, "110"), TODAY)
            .state();

    assertThat(product.prices().on(spring)).contains(cny("110"));
    assertThat(product.prices().on(spring.plusDays(9))).contains(cny("150"));
    assertThat(product.prices().prices())
        .extracting(Price::amount)
        .containsExactly(cny("100"), cny("120"), cny("110"), cny("150"));
  }

  @Test
  void pastKeepsItsPrices() {
    assertThatThrownBy(() -> chair().setPrice(ID, price(TODAY.minusDays(1), "90"), TODAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("validFrom");
  }

  @Test
  void priceListHasOneCurrency() {
    Price dollars = new Price(Money.of("15", "USD"), TODAY, "manager", NOW);

    assertThatThrownBy(() -> chair().setPrice(ID, dollars, TODAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CNY");
  }

  @Test
  void priceIsNotNegative() {
    assertThatThrownBy(() -> price(TODAY, "-0.01")).isInstanceOf(InvalidInput.class);
    assertThat(price(TODAY, "0").amount()).isEqualTo(cny("0"));
  }

  @Test
  void discontinuedProductGetsNoPrice() {
    Product gone = chair().edit(ID, chair().sheet(), true, TODAY).state();

    assertThatThrownBy(() -> gone.setPrice(ID, price(TODAY, "90"), TODAY))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> assertThat(refusal.problem()).isEqualTo("discontinued"));
  }

  @Test
  void discontinuationIsToldWithTheDaysPrice() {
    Product product = chair().setPrice(ID, price(TODAY.plusDays(1), "120"), TODAY).state();

    Change<Product> change = product.edit(ID, product.sheet(), true, TODAY.plusDays(1));

    assertThat(change.edited()).isTrue();
    assertThat(change.events())
        .containsExactly(new ProductPublished(ID, "C-1", "Chair", "piece", cny("120"), true));
  }

  @Test
  void sameContentIsNoEdit() {
    assertThat(chair().edit(ID, chair().sheet(), false, TODAY).effective()).isFalse();
  }

  private static Product chair() {
    return Product.publish(ID, chair(TODAY, "100", false), TODAY).state();
  }

  private static PublishProduct chair(LocalDate since, String price, boolean discontinued) {
    ProductSheet sheet =
        new ProductSheet("Chair", "oak", "M-1", "piece", 4, 10, ProductionStatus.IN_PRODUCTION);
    return new PublishProduct("C-1", sheet, discontinued, price(since, price));
  }

  private static Price price(LocalDate validFrom, String amount) {
    return new Price(cny(amount), validFrom, "manager", NOW);
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
