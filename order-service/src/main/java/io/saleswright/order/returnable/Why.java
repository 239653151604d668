package io.saleswright.order.returnable;

/** Why goods come back (ORD-35). */
public enum Why {
  DAMAGED,
  DEFECTIVE,
  WRONG_ITEM,
  NOT_NEEDED,
  /** They came without a request, and nobody has said why yet. */
  UNKNOWN,
  OTHER
}
