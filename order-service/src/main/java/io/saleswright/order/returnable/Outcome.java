package io.saleswright.order.returnable;

/** What became of goods that came back (ORD-36, ORD-37). */
public enum Outcome {
  /** They stay with us, and are the customer's no longer. */
  TAKEN_BACK,
  /** They were repaired, and go back. */
  REPAIRED,
  /** Other goods of the same kind go back in their place, free of charge. */
  REPLACED,
  /** They go back as they came. */
  REFUSED;

  /** Whether a wish can end so. */
  public boolean fits(Wish wish) {
    return this == REFUSED || (this == TAKEN_BACK) == (wish == Wish.RETURN);
  }
}
