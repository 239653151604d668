package io.saleswright.order.returnable;

/** What a store wants of the goods that it sends back (ORD-35). */
public enum Wish {
  /** The goods stay with us, and their money goes back. */
  RETURN,
  /** The goods stay with us, and the same goods are delivered once more. */
  EXCHANGE,
  /** The goods are repaired and go back. */
  REPAIR
}
