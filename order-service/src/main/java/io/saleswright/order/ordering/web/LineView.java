package io.saleswright.order.ordering.web;

import io.saleswright.order.content.OrderLine;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of an order; price, discount and net are for those who see prices. */
record LineView(
    int line,
    String productId,
    String productCode,
    String productName,
    @Nullable String specification,
    BigDecimal quantity,
    @Nullable Money unitPrice,
    @Nullable Money listPrice,
    @Nullable BigDecimal discountPercent,
    @Nullable Money net) {

  static LineView of(OrderLine line, boolean prices) {
    return new LineView(
        line.line(),
        line.productId(),
        line.productCode(),
        line.productName(),
        line.specification(),
        line.quantity(),
        prices ? line.unitPrice() : null,
        prices ? line.listPrice() : null,
        prices ? line.discountPercent() : null,
        prices ? line.net() : null);
  }
}
