package io.saleswright.customer.handovers;

/** How far a hand-over of all customers of a person has come. */
public enum HandOverStage {
  /** Decided; customers are being handed over. */
  RUNNING,
  /** Every customer was tried. */
  DONE
}
