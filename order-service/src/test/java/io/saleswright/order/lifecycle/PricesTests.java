package io.saleswright.order.lifecycle;

import static io.saleswright.order.lifecycle.OrderStory.CALENDAR;
import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.MANAGER;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static io.saleswright.order.lifecycle.OrderStory.SUPERVISOR;
import static io.saleswright.order.lifecycle.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.changes.ChangeWish;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.SaleTerms;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.pricing.PriceBasis;
import io.saleswright.order.pricing.PriceBasis.Limits;
import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.order.rules.OrderPolicy;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is judged of prices, and who approves what deviates (PRD-03, PRD-05, FIN-02). */
class PricesTests {

  private static final PaymentTerms PREPAID =
      new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null);

  @ParameterizedTest
  @CsvSource({
    "false, 99.99, BELOW_LIST",
    "false, 100.00, ",
    "true, 100.00, BELOW_LIST",
    "true, 112.99, BELOW_LIST",
    "true, 113.00, ",
  })
  void pricesWithTaxAreComparedWithTheListPlusTax(
      boolean taxIncluded, String price, @Nullable PriceDeviation expected) {
    assertDeviates(RULES, content(price, taxIncluded, null, null), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 80.00, ",
    "false, 79.99, OUTSIDE_PROMOTION",
    "true, 90.40, ",
    "true, 90.39, OUTSIDE_PROMOTION",
  })
  void aPromotionCoversItsPriceAndNoLowerOne(
      boolean taxIncluded, String price, @Nullable PriceDeviation expected) {
    assertDeviates(RULES, content(price, taxIncluded, null, "80"), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 95.00, ",
    "false, 94.99, BELOW_FLOOR",
    "true, 107.35, ",
    "true, 107.34, BELOW_FLOOR",
  })
  void theFloorKnowsNoTolerance(
      boolean taxIncluded, String price, @Nullable PriceDeviation expected) {
    assertDeviates(tolerating("10", true), content(price, taxIncluded, "95", null), expected);
  }

  @Test
  void aPromotionBelowTheFloorStillNeedsTheManager() {
    assertDeviates(RULES, content("80", false, "95", "80"), PriceDeviation.BELOW_FLOOR);
  }

  @Test
  void whatTheListDoesNotHaveDeviates() {
    OrderContent listed = content("100", false, null, null);
    OrderLine line = listed.lines().getFirst();
    OrderLine unlisted =
        new OrderLine(
            1,
            line.productId(),
            line.productCode(),
            line.productName(),
            null,
            line.quantity(),
            line.unitPrice(),
            null,
            BigDecimal.ZERO);

    assertDeviates(
        RULES,
        listed.with(List.of(unlisted), listed.requestedShipDate(), listed.basis()),
        PriceDeviation.NOT_LISTED);
  }

  /** Where it was not kept what the catalogue said, a line without a list price was imported. */
  @Test
  void anImportedLineIsNotJudged() {
    OrderContent before = content("100", false, null, null);
    OrderLine line = before.lines().getFirst();
    OrderLine imported =
        new OrderLine(
            1, "p", "P", "P", null, line.quantity(), line.unitPrice(), null, BigDecimal.ONE);

    assertDeviates(RULES, before.with(List.of(imported), before.requestedShipDate(), null), null);
  }

  @Test
  void whoeverDeviatesSaysWhy() {
    OrderContent cheap = content("99", false, null, null);
    PriceBasis silent = new PriceBasis(new BigDecimal("13"), List.of(), null);
    OrderStory story =
        OrderStory.of(cheap.with(cheap.lines(), cheap.requestedShipDate(), silent))
            .confirmedBy(Party.values());

    assertRefused("PRD-05", "price-reason-missing", () -> verify(story.stored(), RULES, story));
  }

  @Test
  void whatDeviatesWaitsForTheManagerAlsoWhereNothingElseIsApproved() {
    OrderRules free = tolerating("0", false);

    OrderStory story = verified(content("99.99", false, null, null), free);

    assertThat(story.order().stage()).isEqualTo(OrderStage.VERIFIED);
    assertThat(story.order().verification().deviations())
        .containsExactly(PriceDeviation.BELOW_LIST);
    assertOnlyTheManagerApproves(story, free);
  }

  @Test
  void theListPriceNeedsNobodyWhereNothingIsApproved() {
    OrderStory story = verified(content("100", false, null, null), tolerating("0", false));

    assertThat(story.order().stage()).isEqualTo(OrderStage.APPROVED);
  }

  @Test
  void noRuleIsMovedUnderTheApprover() {
    OrderStory story = verified(content("50", false, null, null), RULES);

    assertOnlyTheManagerApproves(story, tolerating("60", true));
  }

  @Test
  void aRuleThatBecameStricterHoldsToo() {
    OrderStory story = verified(content("50", false, null, null), tolerating("60", true));
    assertThat(story.order().verification().deviations()).isEmpty();

    assertOnlyTheManagerApproves(story, RULES);
  }

  @Test
  void noRuleIsMovedUnderTheApproverOfAChange() {
    OrderStory story = OrderStory.received().verified();
    OrderContent cheap = content("50", false, null, null);
    ChangeWish wish =
        new ChangeWish("r", cheap.lines(), cheap.requestedShipDate(), "phone", cheap.basis());
    story.then(it -> Changing.request(it, wish, RULES, story.cause(CLERK)));
    OrderRules lax = tolerating("60", true);

    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> Changing.approve(story.stored(), 1, lax, story.act(SUPERVISOR)))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("PRD-05"));
    story.then(it -> Changing.approve(it, 1, lax, story.act(MANAGER)));
    assertThat(story.order().discussion().changes().getFirst().deviations())
        .containsExactly(PriceDeviation.BELOW_LIST);
  }

  private static void assertOnlyTheManagerApproves(OrderStory story, OrderRules rules) {
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> Approving.approve(story.stored(), rules, story.act(SUPERVISOR)))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("PRD-05"));
    story.then(it -> Approving.approve(it, rules, story.act(MANAGER)));
    assertThat(story.order().stage()).isEqualTo(OrderStage.APPROVED);
  }

  private static void assertDeviates(
      OrderRules rules, OrderContent content, @Nullable PriceDeviation expected) {
    assertThat(rules.deviations(content))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  private static OrderStory verified(OrderContent content, OrderRules rules) {
    OrderStory story = OrderStory.of(content).confirmedBy(Party.values());
    return story.then(it -> verify(it, rules, story));
  }

  private static Change<Order> verify(Stored<Order> stored, OrderRules rules, OrderStory story) {
    return Approving.verify(
        stored,
        rules.policy().verificationItems(),
        OrderStory.customerOf(stored),
        rules,
        story.cause(CLERK));
  }

  /** An order of a product of 100 without tax. */
  private static OrderContent content(
      String price, boolean taxIncluded, @Nullable String floor, @Nullable String promotion) {
    OrderContent plain = OrderStory.content(PREPAID, Money.of(price, "CNY"));
    Limits limits = new Limits(1, cny(floor), cny(promotion), null, null);
    return new OrderContent(
        plain.customer(),
        plain.project(),
        plain.salesperson(),
        null,
        plain.lines(),
        new SaleTerms(PREPAID, taxIncluded, taxIncluded ? "Title" : null),
        plain.requestedShipDate(),
        plain.delivery(),
        new PriceBasis(new BigDecimal("13"), List.of(limits), "agreed"));
  }

  private static @Nullable Money cny(@Nullable String amount) {
    return amount == null ? null : Money.of(amount, "CNY");
  }

  /** The shipped rules with another tolerance, with or without the supervisor's approval. */
  static OrderRules tolerating(String percent, boolean supervisorApproval) {
    OrderPolicy shipped = RULES.policy();
    return new OrderRules(
        2,
        new OrderPolicy(
            shipped.verificationItems(),
            shipped.verification(),
            shipped.release(),
            shipped.plantAnswer(),
            shipped.signOff(),
            supervisorApproval,
            shipped.releaseNeedsDeposit(),
            new BigDecimal(percent),
            shipped.taxRateOnNetPrices()),
        RULES.reminders(),
        RULES.answers(),
        CALENDAR);
  }
}
