package io.saleswright.contract.negotiations;

/** What is negotiated (QUO-05). */
public enum Topic {
  PRICE,
  DELIVERY_DATE,
  PAYMENT_TERMS,
  AFTER_SALES
}
