package io.saleswright.order.confirmation;

import io.saleswright.order.agreement.Agreement;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import org.jspecify.annotations.Nullable;

/** Shows written confirmations to those who agree on orders, within their scope (ORD-03). */
public final class ConfirmationDesk {

  private final Scoped<Order> orders;

  ConfirmationDesk(Scoped<Order> orders) {
    this.orders = orders;
  }

  /**
   * What was confirmed, and the order that it was confirmed of.
   *
   * @param order the order as it is now
   * @param agreement the revision as it was confirmed
   */
  public record Confirmed(Stored<Order> order, Agreement agreement) {}

  /**
   * A written confirmation of an order.
   *
   * @param revision the revision of the order that it is of; null for the latest one
   * @throws NotPermitted when the caller reads no confirmations
   * @throws NotFound when the order lies outside of the caller's scope, or such a revision was
   *     never confirmed
   */
  public Confirmed get(String id, @Nullable Long revision, Caller caller) {
    OrderStep.READ_CONFIRMATION.mustBeOpenTo(caller);
    Stored<Order> stored = orders.get(id, caller);
    return stored.state().discussion().inWriting().stream()
        .filter(it -> revision == null || it.revision() == revision)
        .reduce((_, later) -> later)
        .map(agreement -> new Confirmed(stored, agreement))
        .orElseThrow(() -> new NotFound("written confirmation"));
  }
}
