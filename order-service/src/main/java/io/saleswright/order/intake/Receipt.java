package io.saleswright.order.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an order came in (ORD-01), and who was asked to look after it since.
 *
 * @param number what people call it, such as SO-20261122-0007 or northwind/10248
 * @param at when it was received
 * @param by staff id of who entered it
 * @param sharedWith staff ids of others who look after it together with its salesperson (CUS-24);
 *     absent when nobody does
 * @param taxRate tax of that day in percent of the net price (FIN-02); null in orders of before it
 *     was kept, and in imported ones
 */
public record Receipt(
    String number,
    Instant at,
    String by,
    @Nullable List<String> sharedWith,
    @Nullable BigDecimal taxRate) {

  /** The receipt of an order that its salesperson looks after alone. */
  public Receipt(String number, Instant at, String by, @Nullable BigDecimal taxRate) {
    this(number, at, by, null, taxRate);
  }

  /** Those who look after the order together with its salesperson. */
  public List<String> sharers() {
    return sharedWith == null ? List.of() : sharedWith;
  }

  /** The same of an order that these look after, too. */
  public Receipt sharedBy(List<String> others) {
    return new Receipt(number, at, by, others.isEmpty() ? null : List.copyOf(others), taxRate);
  }
}
