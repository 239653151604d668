package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * What one order has asked of the account, and what became of it.
 *
 * @param orderId identity of the order
 * @param turn counts what was asked for this order
 * @param orderRevision revision of the order at the latest request
 * @param state what became of the latest request
 * @param asked the amount of the latest request
 * @param held what counts against the limit now; when a larger amount is refused, the smaller one
 *     from before stays held
 * @param answered whether the order's receivable knows of the state
 * @param at the moment of the latest request or release
 */
public record CreditClaim(
    String orderId,
    long turn,
    long orderRevision,
    State state,
    Money asked,
    Money held,
    boolean answered,
    Instant at) {

  /** What became of a request. */
  public enum State {
    RESERVED,
    /** Waits until there is room. */
    REFUSED,
    /**
     * Given back; remembered for 90 days, so that an older request that comes late is not taken.
     */
    RELEASED
  }

  CreditClaim reserved() {
    return new CreditClaim(orderId, turn, orderRevision, State.RESERVED, asked, asked, false, at);
  }

  CreditClaim asUnanswered() {
    return new CreditClaim(orderId, turn, orderRevision, state, asked, held, false, at);
  }

  CreditClaim asAnswered() {
    return new CreditClaim(orderId, turn, orderRevision, state, asked, held, true, at);
  }
}
