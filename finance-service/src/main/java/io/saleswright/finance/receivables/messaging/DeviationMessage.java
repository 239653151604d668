package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.gates.Deviation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** News of an order that goes another way than it should. */
interface DeviationMessage {

  /** The order. */
  String orderId();

  /**
   * What is unusual.
   *
   * @param at when it was decided
   * @return null when there is nothing
   */
  @Nullable Deviation deviation(Instant at);
}
