package io.saleswright.order.ordering;

import static io.saleswright.order.lifecycle.OrderStory.CLERK;
import static io.saleswright.order.lifecycle.OrderStory.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.catalogue.ProductionStatus;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.contracts.ContractLine;
import io.saleswright.order.contracts.ContractTerms;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.pricing.PriceBasis.Limits;
import io.saleswright.order.pricing.PriceOfDay;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which prices an order is completed (PRD-03, PRD-05). */
class ContentsTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final List<LocalDate> asked = new ArrayList<>();
  private PriceOfDay price = new PriceOfDay(Money.of("100", "CNY"), null, null, null);
  private final Contents contents =
      new Contents(new OneProduct(), new Nobody(), (contract, customer, day) -> Optional.empty());

  @Test
  void anOrderKeepsThePricesOfItsDay() {
    Order order = OrderStory.received().order();

    contents.ofEdited(order, wish(false, null), CLERK, RULES);
    contents.lines(order, wish(false, null).lines(), RULES);

    assertThat(order.receipt().at()).isEqualTo(OrderStory.MONDAY);
    assertThat(asked).containsExactly(MONDAY, MONDAY);
  }

  @ParameterizedTest
  @CsvSource({"false, , 100.00", "true, , 113.00", "false, 80, 80.00", "true, 80, 90.40"})
  void whoNamesNoPriceIsAskedForTheListOrThePromotion(
      boolean taxIncluded, @Nullable String promotion, String expected) {
    Money offered = promotion == null ? null : Money.of(promotion, "CNY");
    price = new PriceOfDay(Money.of("100", "CNY"), null, null, offered);

    OrderContent content = placed(wish(taxIncluded, null));

    assertThat(content.lines().getFirst().unitPrice()).isEqualTo(Money.of(expected, "CNY"));
    assertThat(RULES.deviations(content)).isEmpty();
  }

  /** 10.01 plus 13 % is 11.3113, and 0.1254 is 0.141702. */
  @ParameterizedTest
  @CsvSource({"10.01, 11.31", "0.1254, 0.1417", "0.125, 0.141"})
  void whatIsAskedForIsNotBelowTheListForItsRounding(String list, String expected) {
    price = new PriceOfDay(Money.of(list, "CNY"), null, null, null);

    OrderContent content = placed(wish(true, null));

    assertThat(content.lines().getFirst().unitPrice()).isEqualTo(Money.of(expected, "CNY"));
    assertThat(RULES.deviations(content)).isEmpty();
  }

  @Test
  void aProposedPriceIsAskedForButIsNoListPrice() {
    price = new PriceOfDay(null, Money.of("70", "CNY"), null, null);

    OrderLine line = placed(wish(false, null)).lines().getFirst();

    assertThat(line.unitPrice()).isEqualTo(Money.of("70", "CNY"));
    assertThat(line.listPrice()).isNull();
  }

  @Test
  void floorPromotionAndReasonAreKeptWithTheOrder() {
    price =
        new PriceOfDay(Money.of("100", "CNY"), null, Money.of("90", "CNY"), Money.of("95", "CNY"));

    OrderContent content = placed(wish(false, "an old friend"));

    assertThat(content.basis()).isNotNull();
    assertThat(content.basis().reason()).isEqualTo("an old friend");
    assertThat(content.basis().of(1).floor()).isEqualTo(Money.of("90", "CNY"));
    assertThat(content.basis().of(1).promotion()).isEqualTo(Money.of("95", "CNY"));
    assertThat(content.basis().taxPercent()).isEqualByComparingTo("13");
  }

  /** ORD-11: what the contract writes is what the order writes, so that they agree exactly. */
  @Test
  void anOrderUnderAContractTakesPriceAndDiscountAsTheyAreWritten() {
    ContractTerms contract =
        new ContractTerms(
            "CT-1",
            1,
            "customer-1",
            new ContractTerms.Period(MONDAY, null),
            false,
            null,
            List.of(ContractLine.of("product-1", null, Money.of("0.1234", "CNY"), BigDecimal.TEN)),
            null,
            false);
    Contents under =
        new Contents(new OneProduct(), new Nobody(), (id, customer, day) -> Optional.of(contract));
    PlaceOrder wish = wish(new Project(null, null, "contract-1"), false, null);

    OrderContent content = under.ofNew(wish, OrderStory.received().act(CLERK), RULES);

    OrderLine line = content.lines().getFirst();
    assertThat(line.unitPrice()).isEqualTo(Money.of("0.1234", "CNY"));
    assertThat(line.discountPercent()).isEqualByComparingTo("10");
    assertThat(line.exactUnitPrice()).isEqualByComparingTo("0.11106");
    assertThat(RULES.deviations(content)).as("who signed has agreed with it").isEmpty();
    assertThat(content.basis()).isNotNull();
    Limits limits = content.basis().of(1);
    Money paid = Money.of("0.11", "CNY");
    assertThat(limits.isContracted(paid, new BigDecimal("0.11106"))).isTrue();
    assertThat(limits.isContracted(paid, new BigDecimal("0.11105"))).isFalse();
  }

  private OrderContent placed(PlaceOrder wish) {
    return contents.ofNew(wish, OrderStory.received().act(CLERK), RULES);
  }

  private static PlaceOrder wish(boolean taxIncluded, @Nullable String reason) {
    return wish(Project.NONE, taxIncluded, reason);
  }

  private static PlaceOrder wish(Project project, boolean taxIncluded, @Nullable String reason) {
    return new PlaceOrder(
        "customer-1",
        project,
        null,
        List.of(new PlaceOrder.Item("product-1", null, BigDecimal.ONE, null, BigDecimal.ZERO)),
        new PlaceOrder.Terms(
            new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null),
            taxIncluded,
            taxIncluded ? "Title" : null),
        MONDAY.plusDays(14),
        new Delivery("Road 1", "Wang", "123"),
        reason);
  }

  /** Has one product, and remembers for which days it was asked. */
  private final class OneProduct implements Catalogue {

    @Override
    public Map<String, Item> items(
        Set<String> productIds, LocalDate on, @Nullable String customerId) {
      assertThat(customerId).isEqualTo("customer-1");
      asked.add(on);
      ProductSheet sheet =
          new ProductSheet(
              "Chair", null, null, "piece", null, null, ProductionStatus.IN_PRODUCTION);
      return Map.of("product-1", new Item("product-1", "P-1", sheet, price, false));
    }

    @Override
    public Map<String, ProductSheet> sheets(Set<String> productIds) {
      throw new UnsupportedOperationException();
    }
  }
}
