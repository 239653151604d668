package io.saleswright.order.production;

import io.saleswright.order.production.ProductionFact.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one line of an order is, as plant and warehouse told it (ORD-14, ORD-15). Quantities are
 * absolute.
 *
 * @param line number of the line
 * @param quantity units that are finished
 * @param stage how far the plant is with it, if told
 * @param start planned first day, if told
 * @param finish planned last day, if told
 * @param inStock units that came into stock, if any was told
 */
public record LineProgress(
    int line,
    BigDecimal quantity,
    @Nullable Stage stage,
    @Nullable LocalDate start,
    @Nullable LocalDate finish,
    @Nullable BigDecimal inStock) {

  /** A line of which nobody told anything. */
  static LineProgress of(int line) {
    return new LineProgress(line, BigDecimal.ZERO, null, null, null, null);
  }

  /** The plant told how much is finished, and perhaps how far it is with the rest. */
  LineProgress finished(BigDecimal told, @Nullable Stage now) {
    return new LineProgress(line, told, now == null ? stage : now, start, finish, inStock);
  }

  /** The plant told its days. */
  LineProgress planned(LocalDate first, LocalDate last) {
    return new LineProgress(line, quantity, stage, first, last, inStock);
  }

  /** Goods that are in stock are finished, whatever the plant told of them. */
  LineProgress received(BigDecimal told) {
    return new LineProgress(line, quantity.max(told), stage, start, finish, told);
  }
}
