package io.saleswright.order.content;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as plant and warehouse see it: what to make and move, without prices. */
public record Goods(
    int line,
    String productId,
    String productCode,
    String productName,
    @Nullable String specification,
    BigDecimal quantity) {

  public static List<Goods> of(List<OrderLine> lines) {
    return lines.stream()
        .map(line ->
            new Goods(
                line.line(),
                line.productId(),
                line.productCode(),
                line.productName(),
                line.specification(),
                line.quantity()))
        .toList();
  }
}
