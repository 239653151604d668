package io.saleswright.complaint.returns;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A return as the complaint shows it.
 *
 * @param id identity of the return
 * @param number what people call it
 * @param orderId the order whose goods come back
 * @param customerId whose order that is; null of what was told before that was kept
 * @param wish what the customer wishes, as the order service calls it
 * @param state how far it is, as the order service tells it
 */
public record KnownReturn(
    String id,
    String number,
    String orderId,
    @Nullable String customerId,
    String wish,
    State state) {

  /** How far a return is. */
  public enum State {
    REQUESTED,
    APPROVED,
    ARRIVED,
    /** The goods are in stock again. */
    IN_STOCK,
    IN_WORKSHOP,
    /** The warehouse sends the store what it gets back. */
    TO_SEND_BACK,
    SENT_BACK,
    COMPLETED,
    REJECTED,
    WITHDRAWN
  }

  private static final Set<State> OVER =
      Collections.unmodifiableSet(EnumSet.of(State.COMPLETED, State.REJECTED, State.WITHDRAWN));

  /** Whether its goods are to come, or are here, or on their way back. */
  public boolean isUnderWay() {
    return !OVER.contains(state);
  }
}
