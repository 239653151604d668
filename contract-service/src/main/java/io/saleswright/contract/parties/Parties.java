package io.saleswright.contract.parties;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.Objects;

/**
 * Both sides of a promise.
 *
 * @param buyer who buys
 * @param holder whose it is at our side
 */
public record Parties(Buyer buyer, Holder holder) {

  /** The same by what is known of the customer now. */
  public Parties settled(KnownCustomer known) {
    return new Parties(
        buyer.knownAs(known, holder.salesperson()),
        holder.ofTeam(buyer.is(known.id()) ? known.teamOf(holder.salesperson()) : null));
  }

  /** The same after the customer was handed over. */
  public Parties handedOver(OwnerChange told, KnownCustomer known) {
    return new Parties(buyer, holder.following(told)).settled(known);
  }

  /** The same for a customer whose file is known now. */
  public Parties joined(KnownCustomer known) {
    return new Parties(buyer.joining(known), holder.ofTeam(known.teamOf(holder.salesperson())));
  }

  /** Whom it belongs to (SEC-02). */
  public Belonging belonging() {
    return new Belonging(
        holder.salesperson(), holder.team(), buyer.region(), null, holder.sharedWith());
  }

  /** Whether the same people see it, by salesperson, team and region (SEC-02). */
  public boolean isSeenLike(Parties other) {
    return holder.equals(other.holder) && Objects.equals(buyer.region(), other.buyer.region());
  }
}
