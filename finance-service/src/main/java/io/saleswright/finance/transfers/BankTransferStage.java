package io.saleswright.finance.transfers;

/** How far a bank transfer has come. */
public enum BankTransferStage {
  /** Our money went out; it is kept, and nothing is to be done. */
  OUTGOING,
  /** Nobody knows yet whose payment it is. */
  WAITING,
  /** Somebody else paid for the customer, and a second person has to agree. */
  CONFIRMING,
  /** The payment is being recorded. */
  APPLYING,
  /** There is a payment for it. */
  APPLIED,
  /** Somebody says that it is no customer's payment, and a second person has to agree. */
  DISMISSING,
  /** It is no customer's payment. */
  NOT_OURS
}
