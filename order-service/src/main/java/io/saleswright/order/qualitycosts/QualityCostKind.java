package io.saleswright.order.qualitycosts;

/** For what something was paid or given. */
public enum QualityCostKind {
  /** What a customer got because of a complaint. */
  REMEDY,
  /** Freight of goods that came back, or were sent again. */
  RETURN_FREIGHT,
  /** Goods that were given free of charge in the place of others. */
  REPLACEMENT,
  OTHER
}
