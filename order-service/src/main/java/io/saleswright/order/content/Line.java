package io.saleswright.order.content;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as others see it. */
public record Line(
    int line,
    String productId,
    String productCode,
    String productName,
    @Nullable String specification,
    BigDecimal quantity,
    Money unitPrice,
    BigDecimal discountPercent,
    Money net) {

  public static List<Line> of(List<OrderLine> lines) {
    return lines.stream()
        .map(line ->
            new Line(
                line.line(),
                line.productId(),
                line.productCode(),
                line.productName(),
                line.specification(),
                line.quantity(),
                line.unitPrice(),
                line.discountPercent(),
                line.net()))
        .toList();
  }
}
