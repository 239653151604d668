package io.saleswright.finance.payments;

/** Whether a payment counts. */
public enum PaymentStage {
  COUNTS,
  /** It was reversed, and covers nothing any more. */
  REVERSED
}
