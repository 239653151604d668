package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;

/**
 * Where an order sees a gate open for its present revision, finance has it open for that revision
 * (design section 5). Closed and cancelled orders go nowhere any more and are left out.
 */
public final class Gates implements Rule {

  private static final int BATCH = 200;
  private static final Place ORDERS = new Place("order", "orders");
  private static final List<String> GATES = List.of("release", "shipment");
  private static final Set<String> OVER = Set.of("CLOSED", "CANCELLED");

  private final Progress progress;
  private final Stores stores;
  private final Doubts doubts;
  private final Set<String> untold = new HashSet<>();
  private final Map<String, BsonDocument> batch = new HashMap<>();
  private final Map<String, String> wrong = new HashMap<>();

  /**
   * Compares orders with receivables.
   *
   * @param progress of the consumer by which orders hear of gates; what it has before it, orders
   *     cannot know
   */
  public Gates(Progress progress, Stores stores, Doubts doubts) {
    this.progress = progress;
    this.stores = stores;
    this.doubts = doubts;
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (event.topic().equals(Landscape.RECEIVABLES) && !progress.committed().isBehind(event)) {
      untold.add(event.key());
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (place.equals(ORDERS) && GATES.stream().anyMatch(gate -> seesOpen(document, gate))) {
      batch.put(document.getString("_id").getValue(), document);
      if (batch.size() >= BATCH) {
        compare();
      }
    }
  }

  private void compare() {
    Map<String, BsonDocument> receivables = stores.find(Receivables.PLACE, batch.keySet());
    batch.forEach((id, order) -> {
      for (String gate : GATES) {
        BsonDocument receivable = receivables.getOrDefault(id, new BsonDocument());
        if (!agree(order, receivable, gate) && !doubts.settle(() -> agreeNow(id, gate))) {
          wrong.put(id, "it sees the gate before " + gate + " open, and finance has it closed");
        }
      }
    });
    batch.clear();
  }

  private boolean agreeNow(String id, String gate) {
    BsonDocument order = stores.find(ORDERS, Set.of(id)).get(id);
    BsonDocument receivable = stores.find(Receivables.PLACE, Set.of(id)).get(id);
    return order != null && receivable != null && agree(order, receivable, gate);
  }

  private static boolean agree(BsonDocument order, BsonDocument receivable, String gate) {
    if (!seesOpen(order, gate)) {
      return true;
    }
    BsonDocument state = Amounts.inner(receivable, "state");
    return Amounts.isTrue(Amounts.inner(state, "gates"), gate)
        && Amounts.number(Amounts.inner(state, "order"), "revision")
            == Amounts.number(order, "revision");
  }

  private static boolean seesOpen(BsonDocument order, String gate) {
    BsonDocument state = order.getDocument("state");
    BsonDocument view = Amounts.inner(Amounts.inner(state, "payment"), gate);
    return !OVER.contains(Amounts.text(state, "step"))
        && view.containsKey("openFor")
        && Amounts.number(view, "openFor") == Amounts.number(order, "revision");
  }

  @Override
  public void conclude(Findings findings) {
    compare();
    wrong.forEach((id, text) -> {
      if (!untold.contains(id) && !progress.hasParked(Landscape.RECEIVABLES, id)) {
        findings.violation(Promise.MONEY, "order " + id, text);
      }
    });
  }
}
