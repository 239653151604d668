package io.saleswright.order.returning;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order whose goods come back, and whose it is: whoever sees the order sees its returns.
 *
 * @param orderId identity of the order
 * @param orderNumber what people call it
 * @param customerId the customer
 * @param buyer the customer once it is verified that the order is theirs; empty before
 * @param salesperson staff id of the order's salesperson; empty when it has none
 * @param team the salesperson's team, if known
 * @param region the customer's region, if known
 * @param sharedWith staff ids of others to whom it was opened
 */
public record Deal(
    String orderId,
    String orderNumber,
    String customerId,
    String buyer,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    List<String> sharedWith) {

  public Deal {
    sharedWith = List.copyOf(sharedWith);
  }

  /** Of an order as it is now. */
  public static Deal of(Stored<Order> stored) {
    Order order = stored.state();
    CustomerRef customer = order.content().customer();
    return new Deal(
        stored.id(),
        order.number(),
        customer.id(),
        customer.isClaimed() ? "" : customer.id(),
        order.content().salesperson(),
        order.content().team(),
        customer.region(),
        order.receipt().sharers());
  }

  /** Whom it belongs to. */
  public Belonging belonging() {
    return new Belonging(salesperson, team, region, buyer, sharedWith);
  }

  /** The salesperson, if there is one. */
  public @Nullable String seller() {
    return salesperson.isEmpty() ? null : salesperson;
  }
}
