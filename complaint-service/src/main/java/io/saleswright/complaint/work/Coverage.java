package io.saleswright.complaint.work;

/** Who pays for the help. */
public enum Coverage {
  /** We do: the product's warranty has not ended. */
  IN_WARRANTY,
  /** The customer does. */
  PAID
}
