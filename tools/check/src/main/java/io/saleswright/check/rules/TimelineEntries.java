package io.saleswright.check.rules;

import com.mongodb.client.model.Filters;
import io.saleswright.client.log.LoggedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.BsonDocument;

/**
 * The orders' time lines have an entry for each event that is told of an order, in the time line of
 * that order, and for no other: looked up a batch at a time, and counted.
 */
public final class TimelineEntries implements Rule {

  private static final int BATCH = 500;
  private static final Pattern OUR_EVENTS = Pattern.compile("^(order|finance)\\.");

  private final Progress progress;
  private final Stores stores;
  private final Map<String, LoggedEvent> batch = new HashMap<>();
  private final Map<String, String> ordersOfInvoices = new HashMap<>();
  private final Map<String, String> missing = new HashMap<>();
  private final Map<String, String> misplaced = new HashMap<>();
  private long published;
  private long handled;
  private long entries;
  private long excused;

  /**
   * @param progress of the consumer that writes time lines
   */
  public TimelineEntries(Progress progress, Stores stores) {
    this.progress = progress;
    this.stores = stores;
  }

  /** How many events had to have an entry. */
  public long handled() {
    return handled;
  }

  /** How many of them have one. */
  public long applied() {
    return handled - missing.size() - excused;
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !progress.consumer().topics().contains(event.topic()) || !isOfAnOrder(event)) {
      return;
    }
    if (event.topic().equals(Landscape.INVOICES) && !event.text("orderId").isEmpty()) {
      ordersOfInvoices.put(event.subject(), event.text("orderId"));
    }
    if (OUR_EVENTS.matcher(event.type()).find()) {
      published++;
    }
    if (early && progress.mustHaveApplied(event)) {
      handled++;
      batch.put(event.id(), event);
      if (batch.size() >= BATCH) {
        lookUp();
      }
    }
  }

  @Override
  public void storesRead() {
    lookUp();
    entries = stores.count(progress.consumer().place(), Filters.regex("type", OUR_EVENTS));
  }

  private void lookUp() {
    Map<String, BsonDocument> found = stores.find(progress.consumer().place(), batch.keySet());
    batch.forEach((id, event) -> {
      BsonDocument entry = found.get(id);
      if (entry != null) {
        String order = Amounts.text(entry, "order");
        if (!order.equals(orderOf(event))) {
          misplaced.put(id, event.type() + " of " + orderOf(event) + ") stands under " + order);
        }
      } else if (progress.hasParked(event)) {
        excused++;
      } else {
        missing.put(id, event.type() + " of " + event.subject());
      }
    });
    batch.clear();
  }

  /** An event that names no order is one of the order, or of its invoice. */
  private String orderOf(LoggedEvent event) {
    String order = event.text("orderId");
    return order.isEmpty()
        ? ordersOfInvoices.getOrDefault(event.subject(), event.subject())
        : order;
  }

  /** Money that is not allocated yet is told of no order, and neither is a limit of credit. */
  private static boolean isOfAnOrder(LoggedEvent event) {
    boolean ofMoney =
        event.type().startsWith("finance.Payment") || event.type().startsWith("finance.Credit");
    return !ofMoney || !event.text("orderId").isEmpty();
  }

  @Override
  public void conclude(Findings findings) {
    missing.forEach((id, event) ->
        findings.violation(
            Promise.PROJECTED, "time line", "event " + id + " (" + event + ") has no entry"));
    misplaced.forEach((id, where) ->
        findings.violation(Promise.PROJECTED, "time line", "event " + id + " (" + where));
    if (entries > published) {
      findings.violation(
          Promise.PROJECTED,
          "time line",
          "there are "
              + entries
              + " entries of our own events, and only "
              + published
              + " such events were published");
    }
  }
}
