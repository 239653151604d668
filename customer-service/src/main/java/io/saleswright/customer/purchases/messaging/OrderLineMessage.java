package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.PurchaseLine;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/** The fields of a line of an order event that the purchase history uses. */
record OrderLineMessage(
    int line,
    String productCode,
    String productName,
    BigDecimal quantity,
    Money unitPrice,
    BigDecimal discountPercent) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Priced as the order service does: the net that the event shows is rounded, its total is not.
   *
   * @param tax whether that includes tax, and how much
   */
  PurchaseLine purchase(OrderTax tax) {
    BigDecimal amount =
        unitPrice
            .amount()
            .multiply(quantity)
            .multiply(WHOLE.subtract(discountPercent))
            .movePointLeft(2);
    return new PurchaseLine(
        line,
        productCode,
        productName,
        quantity,
        tax.netOf(amount),
        tax.on(amount),
        unitPrice.currency());
  }

  static List<PurchaseLine> purchases(List<OrderLineMessage> lines, OrderTax tax) {
    return lines.stream().map(line -> line.purchase(tax)).toList();
  }
}
