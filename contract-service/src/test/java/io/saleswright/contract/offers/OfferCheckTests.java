package io.saleswright.contract.offers;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.PaymentTerms.Kind;
import io.saleswright.contract.offers.PriceBasis.Listed;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What needs somebody's agreement, at every boundary (QUO-08). */
class OfferCheckTests {

  private static final LocalDate DELIVERY = LocalDate.of(2026, 12, 20);
  private static final PaymentTerms PREPAID = new PaymentTerms(Kind.PREPAID, null, null);
  private static final Standards STRICT = standards("0", "30", 0);

  @Test
  void theListPriceItselfIsFineAndLessIsNot() {
    assertThat(check(offer("100.00", listed("100.00", null, null)))).isEmpty();
    assertThat(check(offer("99.9999", listed("100.00", null, null))))
        .containsExactly(Deviation.BELOW_LIST);
  }

  @Test
  void aToleranceHoldsForTheListAndNotForTheFloor() {
    Standards lenient = standards("10", "30", 0);

    assertThat(check(offer("90.00", listed("100.00", null, null)), lenient)).isEmpty();
    assertThat(check(offer("89.99", listed("100.00", null, null)), lenient))
        .containsExactly(Deviation.BELOW_LIST);
    assertThat(check(offer("90.00", listed("100.00", null, "95.00")), lenient))
        .containsExactly(Deviation.BELOW_FLOOR);
  }

  @Test
  void aPromotionOfTheDayMayBeTaken() {
    assertThat(check(offer("80.00", listed("100.00", "80.00", null)))).isEmpty();
    assertThat(check(offer("79.00", listed("100.00", "80.00", null))))
        .containsExactly(Deviation.BELOW_LIST);
  }

  @Test
  void taxIsOnBothSides() {
    Offer net = offer("112.99", listed("100.00", null, null));
    OfferTerms gross = new OfferTerms(PREPAID, true, DELIVERY, "12 months", DELIVERY);

    assertThat(check(new Offer(net.lines(), gross, net.basis())))
        .containsExactly(Deviation.BELOW_LIST);
    assertThat(check(net)).isEmpty();
  }

  @Test
  void aProductWithoutAPriceInThisCurrencyIsLookedAtAndAFreeLineIsNot() {
    assertThat(check(offer("100.00", new Listed(1, null, null, null, null))))
        .containsExactly(Deviation.NOT_LISTED);
    assertThat(check(offer("100.00", new Listed(1, Money.of("9.00", "USD"), null, null, null))))
        .containsExactly(Deviation.OTHER_CURRENCY);
    assertThat(check(free("0.01"))).isEmpty();
  }

  @Test
  void theConfirmedDayIsFineAndADayBeforeIsNot() {
    Offer offer = free("1.00");

    assertThat(OfferCheck.of(offer, STRICT, Optional.of(DELIVERY))).isEmpty();
    assertThat(OfferCheck.of(offer, STRICT, Optional.of(DELIVERY.plusDays(1))))
        .containsExactly(Deviation.EARLY_DELIVERY);
  }

  @Test
  void paymentLaterThanTheStandardIsLookedAt() {
    Standards standards = standards("0", "30", 30);

    assertThat(check(paid(deposit("30")), standards)).isEmpty();
    assertThat(check(paid(deposit("29.99")), standards)).containsExactly(Deviation.PAYMENT_TERMS);
    assertThat(check(paid(new PaymentTerms(Kind.CREDIT, null, 30)), standards)).isEmpty();
    assertThat(check(paid(new PaymentTerms(Kind.CREDIT, null, 31)), standards))
        .containsExactly(Deviation.PAYMENT_TERMS);
  }

  /** SEC-02: what is left is worked out net, of the lines whose cost is known. */
  @Test
  void theMarginIsNetOfTax() {
    Listed cost = new Listed(1, Money.of("100.00", "CNY"), null, null, Money.of("60.00", "CNY"));
    Offer net = offer("100.00", cost);
    OfferTerms gross = new OfferTerms(PREPAID, true, DELIVERY, "12 months", DELIVERY);
    Offer taxed = offer("113.00", cost);

    Margin expected = new Margin(Money.of("80.00", "CNY"), new BigDecimal("40.0"), true);
    assertThat(Margin.of(net)).contains(expected);
    assertThat(Margin.of(new Offer(taxed.lines(), gross, taxed.basis()))).contains(expected);
    assertThat(Margin.of(free("1.00"))).isEmpty();
  }

  private static List<Deviation> check(Offer offer) {
    return check(offer, STRICT);
  }

  private static List<Deviation> check(Offer offer, Standards standards) {
    return OfferCheck.of(offer, standards, Optional.empty());
  }

  private static Standards standards(String tolerance, String deposit, int credit) {
    return new Standards(
        new BigDecimal(tolerance), new BigDecimal(deposit), credit, List.of("12 months"));
  }

  private static PaymentTerms deposit(String percent) {
    return new PaymentTerms(Kind.DEPOSIT_BALANCE, new BigDecimal(percent), null);
  }

  private static Listed listed(String list, @Nullable String promotion, @Nullable String floor) {
    return new Listed(
        1,
        Money.of(list, "CNY"),
        promotion == null ? null : Money.of(promotion, "CNY"),
        floor == null ? null : Money.of(floor, "CNY"),
        null);
  }

  private static Offer offer(String price, Listed listed) {
    return offer(price, new ProductRef("p", "C-1"), List.of(listed), PREPAID);
  }

  private static Offer free(String price) {
    return offer(price, null, List.of(), PREPAID);
  }

  private static Offer paid(PaymentTerms terms) {
    return offer("1.00", null, List.of(), terms);
  }

  private static Offer offer(
      String price, @Nullable ProductRef product, List<Listed> listed, PaymentTerms payment) {
    OfferLine line =
        new OfferLine(
            1,
            product,
            "Chair",
            "oak",
            "piece",
            new BigDecimal("2"),
            Money.of(price, "CNY"),
            BigDecimal.ZERO);
    return new Offer(
        List.of(line),
        new OfferTerms(payment, false, DELIVERY, "12 months", DELIVERY),
        new PriceBasis(new BigDecimal("13"), listed));
  }
}
