package io.saleswright.finance.receivables;

import io.saleswright.finance.declines.CreditDecline;
import org.jspecify.annotations.Nullable;

/**
 * Where a receivable stands with its customer's credit account.
 *
 * @param state what was asked and answered
 * @param turn counts what was asked; an answer to an older turn means nothing any more
 * @param orderRevision revision of the order that the latest request was for
 * @param decline why the account refused; null in any other state, and in what was stored before it
 *     told
 */
public record CreditStanding(
    State state, long turn, long orderRevision, @Nullable CreditDecline decline) {

  static final CreditStanding NONE = new CreditStanding(State.NONE, 0, 0, null);

  /** Where an order begins of which nobody has verified whose it is. */
  static final CreditStanding WITHHELD = new CreditStanding(State.WITHHELD, 0, 0, null);

  /** What was asked and answered. */
  public enum State {
    /** Nothing is reserved or asked for. */
    NONE,
    /** Asked for, not answered yet. */
    REQUESTED,
    /** The total is reserved for the order's revision. */
    RESERVED,
    /** The limit does not suffice; the account tells when it does. */
    REFUSED,
    /** To be given back, not confirmed yet. */
    RELEASING,
    /** Nothing may be asked of the account: it is not verified that the order is its customer's. */
    WITHHELD
  }

  /** Asks for the order's revision unless that was done. */
  CreditStanding needed(long revision) {
    if (state == State.WITHHELD) {
      return this;
    }
    boolean asked = state != State.NONE && state != State.RELEASING && orderRevision == revision;
    return asked ? this : new CreditStanding(State.REQUESTED, turn + 1, revision, null);
  }

  /** Gives back what may be reserved. */
  CreditStanding notNeeded() {
    boolean over = state == State.NONE || state == State.RELEASING || state == State.WITHHELD;
    return over ? this : new CreditStanding(State.RELEASING, turn + 1, orderRevision, null);
  }

  /** It is verified that the order is its customer's: credit may be asked for. */
  CreditStanding verified() {
    return state == State.WITHHELD ? NONE : this;
  }

  /**
   * Takes in the account's answer to a request.
   *
   * @param why null when it was granted
   */
  CreditStanding answered(long answeredTurn, @Nullable CreditDecline why) {
    boolean waits = state == State.REQUESTED || state == State.REFUSED;
    if (!waits || answeredTurn != turn) {
      return this;
    }
    State answer = why == null ? State.RESERVED : State.REFUSED;
    return new CreditStanding(answer, turn, orderRevision, why);
  }

  /** Takes in that the account has given back what this turn asked to. */
  CreditStanding released(long releasedTurn) {
    return state == State.RELEASING && releasedTurn == turn
        ? new CreditStanding(State.NONE, turn, orderRevision, null)
        : this;
  }

  boolean reserved(long revision) {
    return state == State.RESERVED && orderRevision == revision;
  }

  boolean waitsForAccount() {
    return state == State.REQUESTED || state == State.RELEASING;
  }
}
