package io.saleswright.finance.accounts;

/** Finds what stands on accounts. */
public interface AccountSearch {

  /** All of a customer's account, whoever looks after its orders; empty when there is nothing. */
  Account of(String customerId);
}
