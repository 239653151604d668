package io.saleswright.complaint.customers;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer service told of a customer.
 *
 * @param id id in the customer service
 * @param name name of the company; null when nothing was told of them yet
 * @param region region of the customer, if told
 * @param owner staff id of who looks after the customer, if told
 * @param team the owner's team, if told
 * @param customerClass how much they matter to us, such as A, if told (CUS-09)
 */
public record KnownCustomer(
    String id,
    @Nullable String name,
    @Nullable String region,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String customerClass) {

  /** A customer of whom nothing was told. */
  public static KnownCustomer unheardOf(String id) {
    return new KnownCustomer(id, null, null, null, null, null);
  }

  /** Whether the customer service has told of them. */
  public boolean isConfirmed() {
    return name != null;
  }

  /** Whether they lie in the scope of this person (SEC-02). */
  public boolean isSeenBy(Caller caller) {
    return DataScope.of(caller).includes(new Belonging(owner, team, region, id, List.of()));
  }
}
