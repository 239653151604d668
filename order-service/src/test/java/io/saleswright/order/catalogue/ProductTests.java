package io.saleswright.order.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.order.pricing.Price;
import io.saleswright.order.pricing.Price.Approval;
import io.saleswright.order.pricing.Price.Promotion;
import io.saleswright.order.pricing.PriceChanged;
import io.saleswright.order.pricing.PriceList;
import io.saleswright.order.pricing.PriceProposal.Decision;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Products and their prices (PRD-01, PRD-03, PRD-05). */
class ProductTests {

  private static final String ID = "p-1";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @Test
  void publicationTellsTheProposedPrice() {
    Change<Product> change = Product.publish(ID, chair("100"), TODAY);

    assertThat(change.events())
        .containsExactly(
            new ProductPublished(
                ID, "C-1", "Chair", "piece", cny("100"), false, "oak", "M-1", null));
    assertThat(change.state().prices().on(TODAY)).isEmpty();
    assertThat(change.state().prices().ofDay(TODAY).asked()).isEqualTo(cny("100"));
  }

  @Test
  void firstPriceHoldsOnceAnotherHasApprovedIt() {
    Product product = Product.publish(ID, chair("100"), TODAY).state();

    assertOwnPaper(() -> product.approvePrice(ID, 1, by("clerk"), TODAY));
    Product approved = product.approvePrice(ID, 1, by("manager"), TODAY.plusDays(2)).state();

    assertThat(approved.prices().on(TODAY.plusDays(1))).isEmpty();
    assertThat(approved.prices().on(TODAY.plusDays(2))).contains(cny("100"));
    assertThat(approved.prices().prices().getFirst().approval())
        .isEqualTo(new Approval("manager", NOW));
  }

  @Test
  void priceOfAnotherSystemMayHaveHeldForLong() {
    PriceList prices =
        PriceList.startingWith(Price.of(cny("100"), TODAY.minusYears(30), "migration", NOW));

    assertThat(prices.on(TODAY.minusYears(30))).contains(cny("100"));
    assertThat(prices.on(TODAY.minusYears(30).minusDays(1))).isEmpty();
  }

  @Test
  void priceHoldsFromItsDay() {
    Product product = set(chair(), price(TODAY.plusDays(7), "120"));

    assertThat(product.prices().on(TODAY.minusDays(1))).isEmpty();
    assertThat(product.prices().on(TODAY)).contains(cny("100"));
    assertThat(product.prices().on(TODAY.plusDays(6))).contains(cny("100"));
    assertThat(product.prices().on(TODAY.plusDays(7))).contains(cny("120"));
    assertThat(product.prices().on(TODAY.plusYears(1))).contains(cny("120"));
  }

  @Test
  void proposalChangesNoPriceAndIsToldWhenItIsApproved() {
    Change<Product> proposed = chair().proposePrice(price(TODAY, "1"), "why not", TODAY);

    assertThat(proposed.events()).isEmpty();
    assertThat(proposed.state().prices().on(TODAY)).contains(cny("100"));

    Change<Product> approved = proposed.state().approvePrice(ID, 2, by("manager"), TODAY);
    assertThat(approved.edited()).isTrue();
    assertThat(approved.state().prices().on(TODAY)).contains(cny("1"));
    assertThat(approved.events())
        .containsExactly(
            new PriceChanged(ID, cny("1"), TODAY, "clerk", "manager", null, null, null, null));
  }

  @Test
  void nobodyApprovesThePriceThatTheyProposed() {
    Product product = chair().proposePrice(price(TODAY, "1"), null, TODAY).state();

    assertOwnPaper(() -> product.approvePrice(ID, 2, by("clerk"), TODAY));
  }

  @Test
  void refusedPriceNeverHolds() {
    Product product = chair().proposePrice(price(TODAY, "1"), null, TODAY).state();

    Product refused = product.refusePrice(2, new Decision("manager", NOW, "too low")).state();

    assertThat(refused.prices().on(TODAY)).contains(cny("100"));
    assertThat(refused.prices().open()).isEmpty();
    assertRefused("price-decided", () -> refused.approvePrice(ID, 2, by("manager"), TODAY));
    assertThatThrownBy(() -> refused.approvePrice(ID, 9, by("manager"), TODAY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusalOfTheFirstPriceLeavesRoomForAnotherCurrency() {
    Product product = Product.publish(ID, chair("100"), TODAY).state();
    Product refused = product.refusePrice(1, new Decision("manager", NOW, "dollars")).state();
    Price dollars = Price.of(Money.of("15", "USD"), TODAY, "clerk", NOW);

    Product listed = set(refused, dollars);

    assertThat(refused.prices().ofDay(TODAY).asked()).isNull();
    assertThat(listed.prices().on(TODAY)).contains(Money.of("15", "USD"));
  }

  @Test
  void laterDecisionForOneDayHoldsAndTheEarlierOneIsKept() {
    LocalDate spring = LocalDate.of(2027, 3, 1);

    Product product =
        set(
            set(set(chair(), price(spring, "120")), price(spring.plusDays(9), "150")),
            price(spring, "110"));

    assertThat(product.prices().on(spring)).contains(cny("110"));
    assertThat(product.prices().on(spring.plusDays(9))).contains(cny("150"));
    assertThat(product.prices().prices())
        .extracting(Price::amount)
        .containsExactly(cny("100"), cny("120"), cny("110"), cny("150"));
  }

  @Test
  void pastKeepsItsPrices() {
    assertThatThrownBy(() -> chair().proposePrice(price(TODAY.minusDays(1), "90"), null, TODAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("validFrom");
    Product late = chair().proposePrice(price(TODAY, "90"), null, TODAY).state();
    Product approved = late.approvePrice(ID, 2, by("manager"), TODAY.plusDays(3)).state();
    assertThat(approved.prices().on(TODAY.plusDays(2))).contains(cny("100"));
    assertThat(approved.prices().on(TODAY.plusDays(3))).contains(cny("90"));
  }

  @Test
  void promotionHoldsWhileItLasts() {
    Product product = set(chair(), promotion("80", TODAY, TODAY.plusDays(6)));

    assertThat(product.prices().on(TODAY)).contains(cny("100"));
    assertThat(product.prices().ofDay(TODAY.plusDays(6)).promotion()).isEqualTo(cny("80"));
    assertThat(product.prices().ofDay(TODAY.plusDays(6)).asked()).isEqualTo(cny("80"));
    assertThat(product.prices().ofDay(TODAY.plusDays(7)).promotion()).isNull();
    assertThat(product.prices().ofDay(TODAY.plusDays(7)).asked()).isEqualTo(cny("100"));
  }

  @Test
  void promotionThatIsOverIsNotApproved() {
    Product product =
        chair().proposePrice(promotion("80", TODAY, TODAY.plusDays(6)), null, TODAY).state();

    assertRefused(
        "promotion-over", () -> product.approvePrice(ID, 2, by("manager"), TODAY.plusDays(7)));
    assertThatThrownBy(() -> promotion("80", TODAY, TODAY.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void floorGoesWithTheListPriceOfTheDay() {
    Product product = set(chair(), floored("120", "95", TODAY.plusDays(1)));

    assertThat(product.prices().ofDay(TODAY).floor()).isNull();
    assertThat(product.prices().ofDay(TODAY.plusDays(1)).floor()).isEqualTo(cny("95"));
    assertThatThrownBy(() -> floored("120", "120.01", TODAY)).hasMessageContaining("PRD-05");
  }

  @Test
  void dealersPriceGoesBeforeEverybodys() {
    Price dealers =
        new Price(cny("85"), TODAY.plusDays(1), "clerk", NOW, null, null, null, "dealer-1");
    Product product = set(set(chair(), floored("100", "90", TODAY)), dealers);

    assertThat(product.prices().ofDay(TODAY, "dealer-1").list()).isEqualTo(cny("100"));
    assertThat(product.prices().ofDay(TODAY.plusDays(1), "dealer-1").list()).isEqualTo(cny("85"));
    assertThat(product.prices().ofDay(TODAY.plusDays(1), "dealer-1").floor()).isEqualTo(cny("90"));
    assertThat(product.prices().ofDay(TODAY.plusDays(1), "dealer-2").list()).isEqualTo(cny("100"));
    assertThat(product.prices().on(TODAY.plusDays(1))).contains(cny("100"));
  }

  @Test
  void dealersPromotionIsNobodyElses() {
    Price offer =
        new Price(
            cny("70"),
            TODAY,
            "clerk",
            NOW,
            null,
            new Promotion("Opening", TODAY),
            null,
            "dealer-1");
    Product product = set(chair(), offer);

    assertThat(product.prices().ofDay(TODAY, "dealer-1").promotion()).isEqualTo(cny("70"));
    assertThat(product.prices().ofDay(TODAY, "dealer-2").promotion()).isNull();
  }

  @Test
  void priceListHasOneCurrency() {
    Price dollars = Price.of(Money.of("15", "USD"), TODAY, "clerk", NOW);

    assertThatThrownBy(() -> chair().proposePrice(dollars, null, TODAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CNY");
  }

  @Test
  void priceIsNotNegative() {
    assertThatThrownBy(() -> price(TODAY, "-0.01")).isInstanceOf(InvalidInput.class);
    assertThat(price(TODAY, "0").amount()).isEqualTo(cny("0"));
  }

  @Test
  void twentyProposalsWaitAtMost() {
    Product product = chair();
    for (int i = 0; i < 20; i++) {
      product = product.proposePrice(price(TODAY, "9" + i), null, TODAY).state();
    }
    Product full = product;

    assertRefused("price-proposals-open", () -> full.proposePrice(price(TODAY, "90"), null, TODAY));
  }

  @Test
  void discontinuedProductGetsNoPrice() {
    Product gone = chair().edit(ID, chair().sheet(), true, TODAY).state();

    assertRefused("discontinued", () -> gone.proposePrice(price(TODAY, "90"), null, TODAY));
  }

  @Test
  void discontinuationIsToldWithTheDaysPrice() {
    Product product = set(chair(), price(TODAY.plusDays(1), "120"));

    Change<Product> change = product.edit(ID, product.sheet(), true, TODAY.plusDays(1));

    assertThat(change.edited()).isTrue();
    assertThat(change.events())
        .containsExactly(
            new ProductPublished(
                ID, "C-1", "Chair", "piece", cny("120"), true, "oak", "M-1", cny("120")));
  }

  @Test
  void sameContentIsNoEdit() {
    assertThat(chair().edit(ID, chair().sheet(), false, TODAY).effective()).isFalse();
  }

  /** Proposed by the clerk, approved by the manager. */
  private static Product set(Product product, Price price) {
    Product proposed = product.proposePrice(price, null, TODAY).state();
    int number = proposed.prices().open().getLast().number();
    return proposed.approvePrice(ID, number, by("manager"), TODAY).state();
  }

  private static Product chair() {
    return Product.publish(ID, chair("100"), TODAY)
        .state()
        .approvePrice(ID, 1, by("manager"), TODAY)
        .state();
  }

  private static PublishProduct chair(String price) {
    ProductSheet sheet =
        new ProductSheet("Chair", "oak", "M-1", "piece", 4, 10, ProductionStatus.IN_PRODUCTION);
    return new PublishProduct("C-1", sheet, false, PriceList.proposing(price(TODAY, price)));
  }

  private static Approval by(String staffId) {
    return new Approval(staffId, NOW);
  }

  private static Price price(LocalDate validFrom, String amount) {
    return Price.of(cny(amount), validFrom, "clerk", NOW);
  }

  private static Price floored(String amount, String floor, LocalDate validFrom) {
    return new Price(cny(amount), validFrom, "clerk", NOW, cny(floor), null, null, null);
  }

  private static Price promotion(String amount, LocalDate from, LocalDate until) {
    return new Price(
        cny(amount), from, "clerk", NOW, null, new Promotion("Spring fair", until), null, null);
  }

  private static void assertOwnPaper(ThrowingCallable step) {
    assertRefused("own-paper", step);
  }

  private static void assertRefused(String problem, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
