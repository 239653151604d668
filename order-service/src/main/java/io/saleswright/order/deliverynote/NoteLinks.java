package io.saleswright.order.deliverynote;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.link.LinkWriter;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives delivery notes the link behind which their customer complains (CMP-01). The complaint
 * service opens it, because both have the same keys.
 */
public final class NoteLinks {

  /** What the complaint service calls such links; it stands in each, so it is never changed. */
  private static final String PURPOSE = "complaint";

  /** Before, nobody has goods to complain about. */
  private static final Set<OrderStage> WITH_GOODS =
      Collections.unmodifiableSet(EnumSet.range(OrderStage.SHIPMENT_RELEASED, OrderStage.CLOSED));

  private final LinkWriter links;
  private final Supplier<NotePolicy> policy;

  NoteLinks(LinkWriter links, Supplier<NotePolicy> policy) {
    this.links = links;
    this.policy = policy;
  }

  /**
   * Where a new link to an order leads, below the public address. It is made when the note is
   * printed, so a note that is printed again after its links were ended has one that is good.
   *
   * @return empty before the shipment is released, where the customer is not known for certain, and
   *     where this service has no keys
   */
  public Optional<String> to(Stored<Order> stored) {
    Order order = stored.state();
    boolean theirs = order.content().customer().isConfirmed();
    return theirs && WITH_GOODS.contains(order.stage())
        ? links.address(
            PURPOSE,
            stored.id(),
            order.content().customer().id(),
            Duration.ofDays(policy.get().linkDays()))
        : Optional.empty();
  }
}
