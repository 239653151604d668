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
  REFUSED,
  /** None of what was asked for came, so nothing goes back. */
  NOTHING_CAME;

  /** Whether goods that came can end so under a wish. */
  public boolean fits(Wish wish) {
    return switch (this) {
      case REFUSED -> true;
      case TAKEN_BACK -> wish == Wish.RETURN;
      case REPAIRED, REPLACED -> wish != Wish.RETURN;
      case NOTHING_CAME -> false;
    };
  }

  /** Whether the store gets something back. */
  public boolean isGivingBack() {
    return this != TAKEN_BACK && this != NOTHING_CAME;
  }
}
