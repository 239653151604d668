package io.saleswright.order.customers;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer service told of a customer, as far as orders need it.
 *
 * @param customer the customer as orders name them; unconfirmed when nothing was told
 * @param owner staff id of who looks after the customer, if told
 * @param team the owner's team, if told
 */
public record KnownCustomer(CustomerRef customer, @Nullable String owner, @Nullable String team) {

  /** A customer of whom nothing was told. */
  public static KnownCustomer unheardOf(String id) {
    return new KnownCustomer(CustomerRef.unconfirmed(id), null, null);
  }

  /**
   * The customer as an order may name them that this person takes (SEC-02): somebody who lies
   * outside of their scope is named without anything that is known of them.
   */
  public CustomerRef namedBy(Caller caller) {
    Belonging belonging = new Belonging(owner, team, customer.region(), customer.id(), List.of());
    return DataScope.of(caller).includes(belonging) ? customer : CustomerRef.claimed(customer.id());
  }

  /** Whether this salesperson looks after the customer. */
  public boolean isOf(String salesperson) {
    return salesperson.equals(owner);
  }

  /** The team of a salesperson, if it is the owner of this customer whose team was told. */
  public @Nullable String teamOf(String salesperson) {
    return isOf(salesperson) ? team : null;
  }
}
