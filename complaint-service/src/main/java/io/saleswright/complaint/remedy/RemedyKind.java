package io.saleswright.complaint.remedy;

/** What a customer can be given. */
public enum RemedyKind {
  /** Money for the trouble. */
  COMPENSATION,
  /** The same goods again, free of charge. */
  REPLACEMENT,
  /** Part of the price. */
  DISCOUNT,
  /** The price. */
  REFUND,
  /** The goods are repaired. */
  REPAIR
}
