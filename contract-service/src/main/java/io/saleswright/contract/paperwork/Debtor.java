package io.saleswright.contract.paperwork;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.parties.Holder;
import io.saleswright.platform.security.DataScope.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * Who has to hand a paper in.
 *
 * @param salesperson staff id
 * @param team the salesperson's team, as far as it is known
 * @param region the region of the document, as far as it is known
 */
public record Debtor(String salesperson, @Nullable String team, @Nullable String region) {

  /** The salesperson of a contract. */
  static Debtor of(Contract contract) {
    Holder holder = contract.parties().holder();
    return new Debtor(holder.salesperson(), holder.team(), contract.parties().buyer().region());
  }

  /** Whom the request belongs to (SEC-02). */
  public Belonging belonging() {
    return new Belonging(salesperson, team, region);
  }
}
