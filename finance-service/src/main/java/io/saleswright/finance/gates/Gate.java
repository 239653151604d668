package io.saleswright.finance.gates;

/** A step of an order that waits for money (FIN-03). */
public enum Gate {
  /** The order may be released to the workshop. */
  RELEASE,
  /** The goods may leave the house. */
  SHIPMENT
}
