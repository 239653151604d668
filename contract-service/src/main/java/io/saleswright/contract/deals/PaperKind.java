package io.saleswright.contract.deals;

/**
 * The papers of a deal, in the order in which they come about. What was paid is shown beside them.
 */
public enum PaperKind {
  QUOTE,
  CONTRACT,
  ORDER,
  VERIFICATION,
  DELIVERY_NOTE,
  SIGN_OFF,
  INVOICE
}
