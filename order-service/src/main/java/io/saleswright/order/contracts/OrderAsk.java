package io.saleswright.order.contracts;

import io.saleswright.order.content.PaymentTerms;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order wants of its contract.
 *
 * @param customerId who orders
 * @param on business date on which the order came in
 * @param taxIncluded whether its prices include tax
 * @param payment how it is paid
 * @param goods its lines
 * @param total what it comes to
 */
public record OrderAsk(
    String customerId,
    LocalDate on,
    boolean taxIncluded,
    PaymentTerms payment,
    List<Goods> goods,
    Money total) {

  public OrderAsk {
    goods = List.copyOf(goods);
  }

  /**
   * A line.
   *
   * @param line its number
   * @param unitPrice price of a unit less the discount, rounded where there is one
   * @param exactPrice the same, not rounded; null of what was asked before that was kept
   */
  public record Goods(
      int line,
      String productId,
      BigDecimal quantity,
      Money unitPrice,
      @Nullable BigDecimal exactPrice) {}
}
