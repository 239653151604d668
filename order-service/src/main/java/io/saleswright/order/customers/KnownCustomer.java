package io.saleswright.order.customers;

import io.saleswright.order.content.CustomerRef;
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

  /** The team of a salesperson, if it is the owner of this customer whose team was told. */
  public @Nullable String teamOf(String salesperson) {
    return salesperson.equals(owner) ? team : null;
  }
}
