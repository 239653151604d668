package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No shipment is released before finance has opened the gate for that revision of the order, and
 * nothing is shipped that is not released (ORD-24, FIN-03).
 */
public final class Shipments implements Rule {

  /** The clocks of two services may differ by this much. */
  private static final Duration SKEW = Duration.ofSeconds(10);

  private final Map<String, Goods> orders = new HashMap<>();
  private final List<Findings.Finding> wrong = new ArrayList<>();

  /** What was told of one order. */
  private static final class Goods {
    private final Map<Long, Instant> opened = new HashMap<>();
    private final Map<Long, Instant> released = new HashMap<>();
    private boolean free;
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first) {
      return;
    }
    switch (event.type()) {
      case "finance.PaymentGateOpened.v1" -> {
        if (event.text("gate").equals("SHIPMENT")) {
          goods(event)
              .opened
              .merge(event.data().path("orderRevision").asLong(), event.time(), Shipments::earlier);
        }
      }
      case "order.ShipmentReleased.v1" -> {
        Goods goods = goods(event);
        goods.free = true;
        goods.released.merge(
            event.data().path("revision").asLong(), event.time(), Shipments::earlier);
      }
      case "order.ShipmentRecalled.v1" -> goods(event).free = false;
      case "order.OrderShipped.v1" -> {
        if (!goods(event).free) {
          tell(event.key(), "event " + event.sequence() + " ships it, and it was not released");
        }
      }
      default -> {}
    }
  }

  private Goods goods(LoggedEvent event) {
    return orders.computeIfAbsent(event.key(), _ -> new Goods());
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private void tell(String id, String text) {
    wrong.add(new Findings.Finding(Promise.SHIPMENT, "order " + id, text));
  }

  @Override
  public void conclude(Findings findings) {
    orders.forEach((id, goods) ->
        goods.released.forEach((revision, at) -> {
          Instant opened = goods.opened.get(revision);
          if (opened == null || opened.isAfter(at.plus(SKEW))) {
            tell(
                id,
                "its shipment was released for revision "
                    + revision
                    + " before finance had opened the gate");
          }
        }));
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
