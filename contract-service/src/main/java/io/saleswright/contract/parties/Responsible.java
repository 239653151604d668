package io.saleswright.contract.parties;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds whose a paper shall be: only some may write for another salesperson (CON-02). */
public final class Responsible {

  /** Who sells: what they write is theirs by itself. */
  private static final Set<String> SELLERS =
      Set.of("sales-rep", "account-manager", "sales-manager");

  private Responsible() {}

  /**
   * Whose a paper for a customer shall be.
   *
   * @param wanted staff id of whose it is wished to be; null leaves it to who asks and to the
   *     customer's owner
   * @param forOthers lets only those pass who may write for another
   * @throws InvalidInput when nobody says whose it is, or it is no staff id
   */
  public static Holder of(
      @Nullable String wanted, KnownCustomer known, Caller caller, Consumer<Caller> forOthers) {
    if (wanted != null) {
      StaffIds.mustBeOne("salesperson", "CON-02", wanted);
    }
    String owner = known.isSeenBy(caller) ? known.owner() : null;
    String byItself = caller.hasAny(SELLERS) ? caller.staffId() : owner;
    String salesperson = wanted == null ? byItself : wanted;
    if (salesperson == null) {
      throw new InvalidInput(
          "salesperson", "CON-02", "is required: nobody looks after the customer");
    }
    if (!salesperson.equals(byItself)) {
      forOthers.accept(caller);
    }
    return Holder.of(salesperson, team(salesperson, known, caller));
  }

  private static @Nullable String team(String salesperson, KnownCustomer known, Caller caller) {
    return salesperson.equals(caller.staffId()) && caller.team() != null
        ? caller.team()
        : known.teamOf(salesperson);
  }
}
