package io.saleswright.contract.lifecycle;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.contract.drafting.ContractReassigned;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/** How contracts follow their customers (SEC-02, CUS-24). */
public final class Owning {

  private Owning() {}

  /** Takes over what is known of the customer now. */
  public static Change<Contract> settle(Stored<Contract> stored, KnownCustomer known) {
    return belonging(stored, stored.state().parties().settled(known));
  }

  /** Follows a customer who was handed over. */
  public static Change<Contract> handOver(
      Stored<Contract> stored, OwnerChange told, KnownCustomer known) {
    return belonging(stored, stored.state().parties().handedOver(told, known));
  }

  private static Change<Contract> belonging(Stored<Contract> stored, Parties now) {
    Contract contract = stored.state();
    if (now.equals(contract.parties())) {
      return Change.none(contract);
    }
    Change<Contract> change = Change.to(contract.belongingTo(now));
    Holder holder = now.holder();
    Holder before = contract.parties().holder();
    return now.isSeenLike(contract.parties())
        ? change
        : change.raising(
            new ContractReassigned(
                stored.id(),
                holder.salesperson(),
                before.salesperson(),
                holder.team(),
                holder.sharedWith(),
                now.buyer().region()));
  }
}
