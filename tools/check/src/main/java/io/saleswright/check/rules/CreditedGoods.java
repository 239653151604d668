package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * For each line of an order, what was delivered less what came back is what was invoiced less what
 * was credited (FIN-11, FIN-18). An invoice is over all that was ordered, so each unit that was not
 * accepted, or is ours again, is on a credit note that was asked for, and no credit note takes
 * goods back that the customer has.
 */
public final class CreditedGoods implements Rule {

  private static final Place ACCOUNTS = new Place("order", "return-accounts");
  private static final Place NOTES = new Place("finance", "credit-notes");
  private static final Place FILES = new Place("finance", "credit-files");

  private static final BsonDocument EMPTY = new BsonDocument();

  private final Progress progress;
  private final Stores stores;
  private final Doubts doubts;
  private final Map<String, Goods> due = new TreeMap<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, String> ordersOfNotes = new HashMap<>();

  /**
   * Compares the accounts of returns with the credit notes.
   *
   * @param progress of the consumer that asks for credit notes
   */
  public CreditedGoods(Progress progress, Stores stores, Doubts doubts) {
    this.progress = progress;
    this.stores = stores;
    this.doubts = doubts;
  }

  /**
   * Goods whose money has to go back.
   *
   * @param order identity of the order
   * @param returned identity of the return; null for goods that were never accepted
   * @param lines how much of which line
   */
  private record Goods(String order, @Nullable String returned, Map<Integer, BigDecimal> lines) {

    String note() {
      return returned == null
          ? Ids.derived("credit-note", "SHORTAGE", order)
          : Ids.derived("credit-note", "RETURN", returned);
    }

    /** As finance notes that nothing was left of the invoice. */
    String unasked() {
      return returned == null ? "SHORTAGE|" + order : "RETURN|" + returned;
    }
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first) {
      return;
    }
    boolean applied = early && progress.mustHaveApplied(event);
    switch (event.type()) {
      case "order.ReturnCompleted.v1" -> {
        if (Amounts.of(event.data().path("value")).signum() > 0) {
          add(
              applied,
              new Goods(event.text("orderId"), event.key(), lines(event.data().path("lines"))));
        }
      }
      case "order.OrderSigned.v1" -> {
        if (Amounts.of(event.data().path("shortage")).signum() > 0) {
          add(applied, new Goods(event.key(), null, lines(event.data().path("shortLines"))));
        }
      }
      default -> {}
    }
  }

  private void add(boolean applied, Goods goods) {
    told.add(goods.note());
    if (applied) {
      due.put(goods.note(), goods);
    }
  }

  private static Map<Integer, BigDecimal> lines(JsonNode told) {
    Map<Integer, BigDecimal> lines = new TreeMap<>();
    told.forEach(line ->
        lines.merge(
            line.path("line").asInt(), line.path("quantity").decimalValue(), BigDecimal::add));
    return lines;
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(NOTES)) {
      return;
    }
    BsonDocument state = document.getDocument("state", new BsonDocument());
    String kind = Amounts.text(Amounts.inner(state, "ground"), "kind");
    if (Set.of("RETURN", "SHORTAGE").contains(kind) && isDerived(state)) {
      ordersOfNotes.put(
          document.getString("_id").getValue(),
          Amounts.text(Amounts.inner(state, "deal"), "orderId"));
    }
  }

  /** Those that people asked for by hand are over amounts, and name no lines. */
  private static boolean isDerived(BsonDocument state) {
    return !Amounts.parts(Amounts.inner(state, "credited"), "lines").isEmpty();
  }

  @Override
  public void conclude(Findings findings) {
    due.forEach((note, goods) -> {
      if (!doubts.settle(() -> isCredited(note, goods) && isReturned(goods))) {
        findings.violation(
            Promise.MONEY,
            "order " + goods.order(),
            "what was delivered and came back is not what was invoiced and credited: "
                + (goods.returned() == null ? "shortage" : "return " + goods.returned()));
      }
    });
    ordersOfNotes.forEach((note, order) -> {
      if (!told.contains(note)) {
        findings.violation(
            Promise.MONEY,
            "order " + order,
            "credit note " + note + " takes goods back that nobody told of");
      }
    });
  }

  /**
   * An order of which finance keeps nothing is an imported one; an invoice may be credited as a
   * whole before.
   */
  private boolean isCredited(String note, Goods goods) {
    BsonDocument found = stores.find(NOTES, Set.of(note)).get(note);
    if (found == null) {
      return stores.find(Receivables.PLACE, Set.of(goods.order())).isEmpty() || isUnasked(goods);
    }
    BsonDocument credited = Amounts.inner(found.getDocument("state"), "credited");
    return same(goods.lines(), Amounts.parts(credited, "lines"));
  }

  private boolean isUnasked(Goods goods) {
    BsonDocument file =
        stores.find(FILES, Set.of(goods.order())).getOrDefault(goods.order(), EMPTY);
    BsonDocument state = Amounts.inner(file, "state");
    return state.containsKey("unasked")
        && state.getArray("unasked").contains(new BsonString(goods.unasked()));
  }

  private boolean isReturned(Goods goods) {
    if (goods.returned() == null) {
      return true;
    }
    BsonDocument account =
        stores.find(ACCOUNTS, Set.of(goods.order())).getOrDefault(goods.order(), EMPTY);
    return Amounts.parts(Amounts.inner(account, "state"), "claims").stream()
        .filter(claim -> Amounts.text(claim, "returnId").equals(goods.returned()))
        .anyMatch(claim ->
            Amounts.text(claim, "state").equals("KEPT")
                && same(goods.lines(), Amounts.parts(claim, "parts")));
  }

  private static boolean same(Map<Integer, BigDecimal> told, List<BsonDocument> stored) {
    Map<Integer, BigDecimal> found = new TreeMap<>();
    for (BsonDocument line : stored) {
      BigDecimal quantity = line.getDecimal128("quantity").getValue().bigDecimalValue();
      if (quantity.signum() > 0) {
        found.merge((int) Amounts.number(line, "line"), quantity, BigDecimal::add);
      }
    }
    return told.keySet().equals(found.keySet())
        && told.entrySet().stream()
            .allMatch(line -> line.getValue().compareTo(found.get(line.getKey())) == 0);
  }
}
