package io.saleswright.order.contracts;

import org.jspecify.annotations.Nullable;

/**
 * In what an order differs from its contract.
 *
 * @param line number of the order's line; null when it concerns the whole order
 */
public record Difference(Kind kind, @Nullable Integer line) {

  /** What differs. */
  public enum Kind {
    /** The contract is another customer's. */
    CUSTOMER,
    /** The contract was not in force on the day of the order, or was ended. */
    PERIOD,
    /** Prices include tax in one and not in the other. */
    TAX,
    /** It is paid in another way. */
    PAYMENT_TERMS,
    /** The contract does not name the product. */
    PRODUCT,
    /** Another price, or another currency. */
    PRICE,
    /** More than is left. */
    QUANTITY,
    /** More than may still be ordered in money, or in another currency. */
    AMOUNT
  }

  static Difference of(Kind kind) {
    return new Difference(kind, null);
  }

  static Difference in(int line, Kind kind) {
    return new Difference(kind, line);
  }

  /** Whether it may go when another order gives something back. */
  boolean isForLackOfRoom() {
    return kind == Kind.QUANTITY || kind == Kind.AMOUNT;
  }

  /** As it is told and shown: {@code PRICE} or {@code 2:PRICE}. */
  public String code() {
    return line == null ? kind.name() : line + ":" + kind.name();
  }
}
