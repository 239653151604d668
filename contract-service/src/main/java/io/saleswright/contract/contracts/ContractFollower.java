package io.saleswright.contract.contracts;

import io.saleswright.contract.customers.CustomerFollower;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.Owning;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;

/** Lets the contracts that are not over follow their customers (SEC-02, CUS-24). */
final class ContractFollower implements CustomerFollower {

  private final Aggregates<Contract> contracts;
  private final ContractSearch search;
  private final Customers customers;

  ContractFollower(Aggregates<Contract> contracts, ContractSearch search, Customers customers) {
    this.contracts = contracts;
    this.search = search;
    this.customers = customers;
  }

  /** A contract that was begun just now, with what is known of its customer by now. */
  Stored<Contract> caughtUp(Stored<Contract> begun, Cause cause) {
    String customer = begun.state().parties().buyer().customerId();
    return customer == null
        ? begun
        : contracts.caughtUp(begun, cause, now -> Owning.settle(now, customers.find(customer)));
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    for (String id : search.openOf(known.id())) {
      contracts.change(id, cause, now -> Owning.settle(now, known));
    }
  }

  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    for (String id : search.openOf(known.id())) {
      contracts.change(id, cause, now -> Owning.handOver(now, told, known));
    }
  }
}
