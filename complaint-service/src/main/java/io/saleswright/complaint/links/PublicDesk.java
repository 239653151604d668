package io.saleswright.complaint.links;

import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.complaints.Intake;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.matter.Arrival;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.link.Link;
import io.saleswright.platform.security.Scoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes what customers without a login say behind a link, and shows them what became of it: of the
 * order that the link is bound to, and of the complaints that came in by it, and nothing else
 * (CMP-01).
 */
public final class PublicDesk {

  private final Scoped<Complaint> complaints;
  private final ComplaintSearch search;
  private final Intake intake;
  private final KnownGoods goods;
  private final Supplier<LinkPolicy> policy;

  PublicDesk(
      Scoped<Complaint> complaints,
      ComplaintSearch search,
      Intake intake,
      KnownGoods goods,
      Supplier<LinkPolicy> policy) {
    this.complaints = complaints;
    this.search = search;
    this.intake = intake;
    this.goods = goods;
    this.policy = policy;
  }

  /**
   * What a link shows.
   *
   * @param order the order that it is bound to
   * @param complaints what was complained about behind it, newest first
   */
  public record Shown(KnownOrder order, List<Stored<Complaint>> complaints) {}

  /**
   * The order and the complaints of a link.
   *
   * @throws NotFound when the order is not that customer's any more
   */
  public Shown look(Link link, Caller caller) {
    return new Shown(order(link), brought(link, caller.staffId()));
  }

  /**
   * Opens a complaint of whoever holds the link.
   *
   * @throws NotFound when the order is not that customer's any more
   * @throws RuleViolation when so many are open already
   */
  public Stored<Complaint> complain(Link link, PublicWish wish, Act act) {
    KnownOrder order = order(link);
    Matter matter =
        new Matter(
            wish.kind(),
            Severity.MAJOR,
            wish.content(),
            wish.demand(),
            intake.known(
                new GoodsWish(order.id(), wish.line(), null, null, null), order.customerId()),
            wish.contact(),
            new Arrival(Channel.LINK, act.at(), act.by()));
    Stored<Complaint> opened =
        complaints.create(
            act,
            id ->
                intake.opened(
                    id,
                    order.customerId(),
                    matter,
                    () -> mustHaveRoom(link, act.by()),
                    act.cause()));
    return intake.caughtUp(opened, act.cause());
  }

  private KnownOrder order(Link link) {
    return goods
        .order(link.document())
        .filter(order -> order.customerId().equals(link.customer()))
        .orElseThrow(() -> new NotFound("order"));
  }

  private List<Stored<Complaint>> brought(Link link, String holder) {
    return search.broughtBy(holder, link.document());
  }

  private void mustHaveRoom(Link link, String holder) {
    int most = policy.get().mostOpen();
    if (search.openBroughtBy(holder, link.document()) >= most) {
      throw LinkRefusal.TOO_MANY_OPEN_COMPLAINTS.violation(Map.of("most", most));
    }
  }
}
