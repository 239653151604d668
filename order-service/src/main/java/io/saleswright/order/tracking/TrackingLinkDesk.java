package io.saleswright.order.tracking;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.link.Links;
import io.saleswright.platform.security.Scoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Makes links behind which a customer without a login sees their order, and ends them (ORD-28). */
public final class TrackingLinkDesk {

  private final Links links;
  private final Scoped<Order> orders;
  private final AuditTrail audit;
  private final Supplier<TrackingPolicy> policy;

  TrackingLinkDesk(
      Links links, Scoped<Order> orders, AuditTrail audit, Supplier<TrackingPolicy> policy) {
    this.links = links;
    this.orders = orders;
    this.audit = audit;
    this.policy = policy;
  }

  /**
   * Makes a link for the customer of an order. It is a secret, and kept nowhere.
   *
   * @throws NotFound when there is no such order that the caller sees
   * @throws RuleViolation when it is not known for certain whose order it is
   */
  public Links.Made make(String id, Act act) {
    OrderStep.MAKE_TRACKING_LINK.mustBeOpenTo(act.caller());
    CustomerRef customer = orders.get(id, act.caller()).state().content().customer();
    OrderRefusal.CUSTOMER_UNCONFIRMED.unless(customer.isConfirmed());
    Links.Made made =
        links.make(
            TrackingConfiguration.PURPOSE, id, customer.id(), Duration.ofDays(policy.get().days()));
    // Noted with the moment that stands in the link, so that its maker can be found by it.
    note(made.link().issuedAt(), act, OrderStep.MAKE_TRACKING_LINK, id);
    return made;
  }

  /**
   * Ends all links to an order that were made until now.
   *
   * @throws NotFound when there is no such order that the caller sees
   */
  public void end(String id, Act act) {
    OrderStep.END_TRACKING_LINKS.mustBeOpenTo(act.caller());
    orders.get(id, act.caller());
    note(act.at(), act, OrderStep.END_TRACKING_LINKS, id);
    links.revoke(TrackingConfiguration.PURPOSE, id, act);
  }

  private void note(Instant at, Act act, OrderStep step, String id) {
    audit.noteFirst(AuditEntry.ordered(at, act.by(), step.action(), new Subject("orders", id)));
  }
}
