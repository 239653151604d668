package io.saleswright.order.returnable;

import java.util.List;

/**
 * What one return holds of an order.
 *
 * @param returnId identity of the return
 * @param parts what it asked for, or what came of it; none once it holds nothing
 * @param state whether it holds that
 */
public record ReturnClaim(String returnId, List<Part> parts, State state) {

  public ReturnClaim {
    parts = List.copyOf(parts);
  }

  /** Whether a claim holds what it names. */
  public enum State {
    /** The goods are with the customer or on their way to us. */
    HELD,
    /** The goods are ours again. */
    KEPT,
    /** There was not so much left. */
    REFUSED,
    /** The goods stay with the customer, or went back. */
    RELEASED
  }

  boolean holds() {
    return (state == State.HELD || state == State.KEPT) && !parts.isEmpty();
  }

  ReturnClaim in(State next) {
    return new ReturnClaim(returnId, parts, next);
  }

  /** The same, as small as its answer allows: what it does not hold need not be kept. */
  ReturnClaim small() {
    return holds() ? this : new ReturnClaim(returnId, List.of(), state);
  }
}
