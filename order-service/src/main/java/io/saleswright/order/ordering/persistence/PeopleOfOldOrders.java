package io.saleswright.order.ordering.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.lifecycle.Finishing;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.rules.PeoplePolicy;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Takes the people out of orders that have been over for so long that nothing needs them any more
 * (SEC-03), and what was said about them with them. Nobody has to ask for it. Who wrote the order
 * last, and when, stays the same.
 */
final class PeopleOfOldOrders implements UnfinishedWork {

  private final EnvelopeStore<Order> orders;
  private final Policies<PeoplePolicy> policy;
  private final ZoneId zone;
  private final CommentDesk<Order> comments;

  PeopleOfOldOrders(
      EnvelopeStore<Order> orders,
      CommentDesk<Order> comments,
      Policies<PeoplePolicy> policy,
      ZoneId zone) {
    this.orders = orders;
    this.comments = comments;
    this.policy = policy;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "people in orders of long ago";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    orders
        .matching(
            Filters.and(
                // Orders that were not written since this is kept have no such field. Not "other
                // than
                // false": no index answers that, and this is asked at every beat.
                Filters.in(OrderFields.PEOPLE, Arrays.asList(null, true)),
                Filters.in(OrderFields.STAGE, OrderStage.OVER.stream().map(Enum::name).toList()),
                Filters.lt(OrderFields.CHANGED_AT, neededSince(look.now())),
                Filters.nin("_id", look.without())),
            look.limit())
        .forEach(order -> found.put(order.id(), look.before()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    Stored<Order> order = orders.get(id);
    if (order.changedAt().isBefore(neededSince(cause.at()))) {
      // First, so that the order is found again when this is as far as it comes.
      comments.forget(id, cause);
      orders.rewrite(id, cause.trace(), now -> Finishing.forgetPeople(now.state()));
    }
  }

  /** People of orders that changed before are needed no more. */
  private Instant neededSince(Instant now) {
    return now.atZone(zone).minusMonths(policy.current().values().monthsInOrders()).toInstant();
  }
}
