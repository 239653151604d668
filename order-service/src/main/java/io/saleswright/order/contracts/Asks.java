package io.saleswright.order.contracts;

/**
 * What orders asked of a contract. It lies beside the account, written before the claim and never
 * changed, so that the account stays small however many lines its orders have.
 */
@FunctionalInterface
interface Asks {

  /** What the order of this claim asked for, at the revision of the claim. */
  OrderAsk of(ContractClaim claim);
}
