package io.saleswright.check.rules;

import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Nothing, neither money nor credit notes, covers a receivable beyond what is due, its plan adds up
 * to its total, which has the tax on top where the order's prices exclude it, and a gate is open
 * only while money or credit covers the present revision of the order, or an exception was approved
 * (FIN-02, FIN-03, FIN-09).
 */
public final class Receivables implements Rule {

  static final Place PLACE = new Place("finance", "receivables");

  private final List<Findings.Finding> wrong = new ArrayList<>();

  @Override
  public void document(Place place, BsonDocument document) {
    if (place.equals(PLACE)) {
      judge(document.getString("_id").getValue(), document.getDocument("state"));
    }
  }

  private void judge(String id, BsonDocument state) {
    List<BsonDocument> entries = Amounts.parts(Amounts.inner(state, "ledger"), "entries");
    List<BsonDocument> instalments = Amounts.parts(Amounts.inner(state, "plan"), "instalments");
    BsonDocument order = Amounts.inner(state, "order");
    BigDecimal total = Amounts.of(order.get("total"));
    BigDecimal taxed = withTax(Amounts.inner(order, "netPrice"), total);
    if (taxed.compareTo(total) != 0) {
      tell(id, "its total is " + total + ", and its net price with tax " + taxed);
    }
    BsonDocument ledger = Amounts.inner(state, "ledger");
    List<BsonDocument> credits = Amounts.partsIfAny(ledger, "credits");
    BigDecimal covered = Amounts.sum(entries, "amount").add(Amounts.sum(credits, "amount"));
    if (covered.compareTo(total) > 0) {
      tell(id, "payments cover " + covered + " of " + total);
    }
    if (entries.stream().anyMatch(entry -> Amounts.of(entry.get("amount")).signum() <= 0)) {
      tell(id, "is covered by an amount that is not positive");
    }
    if (Amounts.sum(instalments, "amount").compareTo(total) != 0) {
      tell(id, "its instalments do not add up to " + total);
    }
    String status = Amounts.text(state, "status");
    if (status.equals("SETTLED")
        != (!status.equals("CANCELLED") && covered.compareTo(total) >= 0)) {
      tell(id, "is " + status + " with " + covered + " of " + total);
    }
    judgeGates(id, state, covered, total, instalments);
  }

  /** What a net price comes to with its tax, rounded once; the total itself when it has none. */
  private static BigDecimal withTax(BsonDocument netPrice, BigDecimal total) {
    if (netPrice.isEmpty()) {
      return total;
    }
    BsonValue price = netPrice.get("net");
    BigDecimal net = Amounts.of(price);
    BigDecimal rate = netPrice.getDecimal128("taxRate").getValue().bigDecimalValue();
    return net.add(Amounts.rounded(net.multiply(rate).movePointLeft(2), price));
  }

  private void judgeGates(
      String id,
      BsonDocument state,
      BigDecimal covered,
      BigDecimal total,
      List<BsonDocument> instalments) {
    BsonDocument gates = Amounts.inner(state, "gates");
    boolean cancelled = Amounts.text(state, "status").equals("CANCELLED");
    for (String gate : List.of("release", "shipment")) {
      BigDecimal due = dueAt(gate, state, total, instalments);
      boolean enough = covered.compareTo(due) >= 0 || isOnCredit(state) || isExcepted(gate, state);
      if (Amounts.isTrue(gates, gate) && (cancelled || !enough)) {
        tell(
            id,
            "the gate before "
                + gate
                + " is open with "
                + covered
                + " of "
                + due
                + (cancelled ? ", and the order is cancelled" : ""));
      }
    }
  }

  private static BigDecimal dueAt(
      String gate, BsonDocument state, BigDecimal total, List<BsonDocument> instalments) {
    BsonDocument terms = Amounts.inner(Amounts.inner(state, "plan"), "terms");
    boolean depositIsEnough =
        gate.equals("release") && Amounts.text(terms, "kind").equals("DEPOSIT_BALANCE");
    return depositIsEnough
        ? Amounts.sum(
            instalments.stream()
                .filter(part -> Amounts.text(part, "kind").equals("DEPOSIT"))
                .toList(),
            "amount")
        : total;
  }

  private static boolean isOnCredit(BsonDocument state) {
    BsonDocument credit = Amounts.inner(state, "credit");
    return Amounts.text(credit, "state").equals("RESERVED")
        && Amounts.number(credit, "orderRevision")
            == Amounts.number(Amounts.inner(state, "order"), "revision");
  }

  /** Whether somebody approved that the order's present revision does not wait here. */
  private static boolean isExcepted(String gate, BsonDocument state) {
    long revision = Amounts.number(Amounts.inner(state, "order"), "revision");
    return Amounts.parts(Amounts.inner(state, "marks"), "exceptions").stream()
        .anyMatch(exception ->
            Amounts.text(exception, "gate").equalsIgnoreCase(gate)
                && Amounts.number(exception, "orderRevision") == revision);
  }

  private void tell(String id, String text) {
    wrong.add(new Findings.Finding(Promise.MONEY, "receivable " + id, text));
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
