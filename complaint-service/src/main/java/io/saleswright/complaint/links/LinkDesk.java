package io.saleswright.complaint.links;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.link.Links;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Makes links for customers without a login, and ends them (CMP-01). */
public final class LinkDesk {

  private final Links links;
  private final KnownGoods goods;
  private final Customers customers;
  private final AuditTrail audit;
  private final Supplier<LinkPolicy> policy;

  LinkDesk(
      Links links,
      KnownGoods goods,
      Customers customers,
      AuditTrail audit,
      Supplier<LinkPolicy> policy) {
    this.links = links;
    this.goods = goods;
    this.customers = customers;
    this.audit = audit;
    this.policy = policy;
  }

  /**
   * Makes a link for the customer of an order. It is a secret, and kept nowhere.
   *
   * @throws NotFound when there is no such order of a customer whom the caller sees
   */
  public Links.Made make(String orderId, Act act) {
    ComplaintStep.MAKE_LINK.mustBeOpenTo(act.caller());
    KnownOrder order = order(orderId, act.caller());
    Links.Made made =
        links.make(
            LinksConfiguration.PURPOSE,
            orderId,
            order.customerId(),
            Duration.ofDays(policy.get().days()));
    // Noted with the moment that stands in the link, so that its maker can be found by it.
    note(made.link().issuedAt(), act, ComplaintStep.MAKE_LINK, orderId);
    return made;
  }

  /**
   * Ends all links to an order that were made until now, those on papers, too.
   *
   * @throws NotFound when there is no such order of a customer whom the caller sees
   */
  public void end(String orderId, Act act) {
    ComplaintStep.END_LINKS.mustBeOpenTo(act.caller());
    order(orderId, act.caller());
    note(act.at(), act, ComplaintStep.END_LINKS, orderId);
    links.revoke(LinksConfiguration.PURPOSE, orderId, act);
  }

  private KnownOrder order(String orderId, Caller caller) {
    return goods
        .order(orderId)
        .filter(order -> customers.find(order.customerId()).isSeenBy(caller))
        .orElseThrow(() -> new NotFound("order"));
  }

  private void note(Instant at, Act act, ComplaintStep step, String orderId) {
    Subject subject = new Subject("orders", orderId);
    audit.noteFirst(AuditEntry.ordered(at, act.by(), step.action(), subject));
  }
}
