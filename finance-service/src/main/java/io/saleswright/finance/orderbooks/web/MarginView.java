package io.saleswright.finance.orderbooks.web;

import io.saleswright.finance.orderbooks.CostOfGoods;
import io.saleswright.finance.orderbooks.CostOfGoods.ProductCost;
import io.saleswright.finance.orderbooks.OrderAmounts.Invoiced;
import io.saleswright.finance.orderbooks.OrderBookDesk;
import io.saleswright.finance.orderbooks.OrderBookDesk.Told;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an order leaves us, without tax (FIN-14).
 *
 * @param revenue what was invoiced less credit notes, without tax; null before it is invoiced
 * @param goods what its goods cost; null before they left the house, or in another currency
 * @param freight what shipping cost us; null in another currency
 * @param expenses what was paid for expenses whose project is the order's number; null in another
 *     currency
 * @param margin revenue less goods, freight and expenses; null as long as one of them is not known
 * @param marginPercent of revenue
 * @param costUnknown identities of the products whose cost nobody had said
 * @param products what of the goods each product cost, as far as it is known
 */
@Shows("cost")
record MarginView(
    String orderId,
    String orderNumber,
    @Nullable Money revenue,
    @Nullable Money goods,
    @Nullable Money freight,
    @Nullable Money expenses,
    @Nullable Money margin,
    @Nullable BigDecimal marginPercent,
    List<String> costUnknown,
    List<ProductCost> products) {

  private static final int DECIMALS = 2;
  private static final int SCALE = 12;

  static MarginView of(OrderBookDesk.Margin of) {
    Told told = of.told();
    Receivable receivable = told.order().state();
    String currency = receivable.order().total().currency();
    CostOfGoods cost = told.book().cost();
    Money revenue = revenue(told);
    Money goods = cost == null || !cost.unknown().isEmpty() ? null : only(cost.amounts(), currency);
    Money freight = only(told.book().freightCost(), currency);
    Money expenses = only(of.expenses(), currency);
    Money margin =
        revenue == null || goods == null || freight == null || expenses == null
            ? null
            : revenue.minus(goods).minus(freight).minus(expenses);
    return new MarginView(
        told.order().id(),
        receivable.order().number(),
        revenue,
        goods,
        freight,
        expenses,
        margin,
        margin == null || revenue == null || revenue.isZero() ? null : percent(margin, revenue),
        cost == null ? List.of() : cost.unknown(),
        cost == null || cost.products() == null ? List.of() : cost.products());
  }

  /** Credit notes are taken off in the part of the invoiced amount that is no tax. */
  private static @Nullable Money revenue(Told told) {
    Invoiced invoiced = told.invoiced();
    if (invoiced == null || !invoiced.gross().isPositive()) {
      return null;
    }
    Money left = invoiced.gross().minus(told.amounts().credited());
    return Money.rounding(
        invoiced
            .net()
            .amount()
            .multiply(left.amount())
            .divide(invoiced.gross().amount(), SCALE, RoundingMode.HALF_UP),
        left.currency());
  }

  private static @Nullable Money only(List<Money> amounts, String currency) {
    if (amounts.isEmpty()) {
      return Money.zero(currency);
    }
    Optional<Money> one = amounts.stream().filter(it -> it.currency().equals(currency)).findFirst();
    return amounts.size() == 1 ? one.orElse(null) : null;
  }

  private static BigDecimal percent(Money margin, Money revenue) {
    return margin
        .amount()
        .movePointRight(2)
        .divide(revenue.amount(), DECIMALS, RoundingMode.HALF_UP);
  }
}
