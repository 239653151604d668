package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;

/**
 * What figures are added up from: an order's total is that of its lines, exact amounts added and
 * rounded once, and it is what the latest event of the order tells.
 */
public final class OrderTotals implements Rule {

  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, String> wrong = new HashMap<>();

  /**
   * The latest total.
   *
   * @param last number of the order's last event
   */
  private record Told(long last, BigDecimal total) {}

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !event.topic().equals(Landscape.ORDERS)) {
      return;
    }
    switch (event.type()) {
      case "order.OrderPlaced.v1", "order.OrderImported.v1", "order.OrderChanged.v1" ->
          told.put(event.key(), new Told(event.sequence(), Amounts.of(event.data().path("total"))));
      default ->
          told.computeIfPresent(
              event.key(), (_, before) -> new Told(event.sequence(), before.total()));
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(new Place("order", "orders"))) {
      return;
    }
    String id = document.getString("_id").getValue();
    BsonDocument state = document.getDocument("state");
    BigDecimal total = Amounts.of(state.get("total"));
    BigDecimal exact =
        Amounts.parts(Amounts.inner(state, "content"), "lines").stream()
            .map(Amounts::net)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal lines = Amounts.rounded(exact, state.get("total"));
    if (lines.compareTo(total) != 0) {
      wrong.put(id, "its total is " + total.toPlainString() + ", that of its lines " + lines);
    }
    Told latest = told.get(id);
    if (latest != null
        && latest.last() == Amounts.number(document, "lastEvent")
        && latest.total().compareTo(total) != 0) {
      wrong.put(id, "its total is " + total + ", and its events tell " + latest.total());
    }
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach((id, text) -> findings.violation(Promise.PROJECTED, "order " + id, text));
  }
}
