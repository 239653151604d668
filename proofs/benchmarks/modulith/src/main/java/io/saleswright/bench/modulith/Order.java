package io.saleswright.bench.modulith;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An order as it is stored and answered.
 *
 * @param version null until it is stored, so that it is inserted and not looked for
 * @param customerName null as long as the customer is not known
 */
@Document("orders")
record Order(
    @Id String id,
    @Version @Nullable Long version,
    String number,
    String step,
    PlaceOrder content,
    @Nullable String customerName,
    String salesperson,
    List<Line> lines,
    Money total,
    Instant receivedAt,
    String by) {

  /** A line with what the catalogue adds. */
  record Line(
      int line,
      String productId,
      String productCode,
      String productName,
      @Nullable String specification,
      BigDecimal quantity,
      Money unitPrice,
      BigDecimal discountPercent,
      Money net) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Line of(int number, PlaceOrder.Item item, Product product) {
      Money price = product.price();
      BigDecimal paidShare = WHOLE.subtract(item.discountPercent()).movePointLeft(2);
      BigDecimal net = price.amount().multiply(item.quantity()).multiply(paidShare);
      return new Line(
          number,
          product.id(),
          product.code(),
          product.name(),
          item.specification(),
          item.quantity(),
          price,
          item.discountPercent(),
          new Money(net.setScale(4, RoundingMode.HALF_UP), price.currency()));
    }
  }
}
