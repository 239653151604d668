package io.saleswright.order.returning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a return holds of its order's goods, and what the account has still to be told.
 *
 * @param state how it stands to the account
 * @param openSince since when the account has to be asked or told; null when it knows all
 */
public record Hold(State state, @Nullable Instant openSince) {

  /** How a return stands to the account of its order. */
  public enum State {
    ASKING,
    HELD,
    /** Less came than was asked for. */
    REDUCING,
    RELEASING,
    KEEPING,
    OVER
  }

  /** The account has to be asked, or told. */
  public static Hold open(State state, Instant at) {
    return new Hold(state, at);
  }

  /** The account knows all. */
  public static Hold settled(State state) {
    return new Hold(state, null);
  }
}
