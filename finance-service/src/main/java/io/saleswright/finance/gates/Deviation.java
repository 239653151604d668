package io.saleswright.finance.gates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about an order that did not go as the rules have it, as the order told it (SEC-07).
 *
 * @param kind what
 * @param orderRevision the revision of the order that it was about; null when it was about none
 * @param reason why, or what exactly; null when the order does not tell
 * @param by staff id of who let it, or the system that did it
 * @param at when it came to be known
 * @param review that a manager looked at it; null until one did
 */
public record Deviation(
    Kind kind,
    @Nullable Long orderRevision,
    @Nullable String reason,
    String by,
    Instant at,
    @Nullable Review review) {

  /** What did not go as the rules have it. */
  public enum Kind {
    /** The workshop began before the money or credit that is due was there. */
    RELEASE_WITHOUT_MONEY,
    /** The goods might leave before the money that is due was there. */
    SHIPMENT_WITHOUT_MONEY,
    /** A price off the list, the promotion or the floor was approved. */
    PRICE_OFF_LIST,
    /** The workshop began without a contract. */
    NO_CONTRACT,
    /** The order went on although it differs from the contract that it names (ORD-11). */
    OFF_CONTRACT,
    /** What was owed before the system was taken over by mistake, and is owed no more (FIN-05). */
    OPENING_CANCELLED,
    /** Plant or warehouse did something else than was agreed, and told it. */
    FACT_REFUSED
  }

  /** The same, looked at. */
  Deviation reviewed(Review by) {
    return new Deviation(kind, orderRevision, reason, this.by, at, by);
  }
}
