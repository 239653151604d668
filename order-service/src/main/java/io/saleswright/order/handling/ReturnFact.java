package io.saleswright.order.handling;

import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What warehouse and workshop tell of a return, by event or by REST. */
public sealed interface ReturnFact {

  /** Goods came and were counted with the warehouse keeper (ORD-36). */
  record Arrived(Instant arrivedAt, List<Counted> lines, @Nullable String note)
      implements ReturnFact {}

  /** The goods are where they were asked to go (PRD-07). */
  record Moved(Destination to, Instant movedAt) implements ReturnFact {}

  /** The workshop is done with them. */
  record Repaired(Outcome outcome, @Nullable String note) implements ReturnFact {}

  /** What the store gets back has left (ORD-37). */
  record Dispatched(String carrier, String trackingNumber, Instant dispatchedAt)
      implements ReturnFact {}

  /**
   * What was counted of one line.
   *
   * @param productCode what stands on the goods; null for the product of the line
   */
  record Counted(int line, BigDecimal quantity, @Nullable String productCode) {}
}
