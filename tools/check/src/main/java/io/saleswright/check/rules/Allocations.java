package io.saleswright.check.rules;

import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/**
 * Both ends of an allocation agree: what a payment has spent covers a receivable, or is on its way
 * back, and what covers a receivable was spent by a payment (design section 3, processes).
 */
public final class Allocations implements Rule {

  private static final int BATCH = 200;

  private final Stores stores;
  private final Doubts doubts;
  private final Map<String, BsonDocument> batch = new HashMap<>();
  private final Set<Pair> doubtful = new TreeSet<>();

  /** Compares the two collections of finance. */
  public Allocations(Stores stores, Doubts doubts) {
    this.stores = stores;
    this.doubts = doubts;
  }

  /** A payment and a receivable that it covers. */
  private record Pair(String payment, String receivable) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
      int byPayment = payment.compareTo(other.payment);
      return byPayment != 0 ? byPayment : receivable.compareTo(other.receivable);
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (place.equals(Payments.PLACE)) {
      batch.put(document.getString("_id").getValue(), document);
      if (batch.size() >= BATCH) {
        comparePayments();
      }
    } else if (place.equals(Receivables.PLACE)) {
      compareReceivable(document);
    }
  }

  private void comparePayments() {
    Set<String> wanted =
        batch.values().stream()
            .flatMap(payment -> receivablesOf(payment).stream())
            .collect(Collectors.toSet());
    Map<String, BsonDocument> receivables = stores.find(Receivables.PLACE, wanted);
    batch.forEach((id, payment) -> {
      for (String receivable : receivablesOf(payment)) {
        BsonDocument other = receivables.get(receivable);
        if (other == null || !agree(id, payment, receivable, other)) {
          doubtful.add(new Pair(id, receivable));
        }
      }
    });
    batch.clear();
  }

  private void compareReceivable(BsonDocument receivable) {
    String id = receivable.getString("_id").getValue();
    Set<String> payments =
        entries(receivable).stream()
            .map(entry -> Amounts.text(entry, "paymentId"))
            .collect(Collectors.toSet());
    Map<String, BsonDocument> found = stores.find(Payments.PLACE, payments);
    for (String payment : payments) {
      BsonDocument other = found.get(payment);
      if (other == null || !agree(payment, other, id, receivable)) {
        doubtful.add(new Pair(payment, id));
      }
    }
  }

  private static Set<String> receivablesOf(BsonDocument payment) {
    return Amounts.parts(payment.getDocument("state"), "allocations").stream()
        .map(allocation -> Amounts.text(allocation, "receivableId"))
        .collect(Collectors.toSet());
  }

  private static List<BsonDocument> entries(BsonDocument receivable) {
    return Amounts.parts(Amounts.inner(receivable.getDocument("state"), "ledger"), "entries");
  }

  /** Whether each reservation has the same amount on both sides, as far as it is settled. */
  private static boolean agree(
      String paymentId, BsonDocument payment, String receivableId, BsonDocument receivable) {
    BsonDocument paymentState = payment.getDocument("state");
    Set<String> takenBack =
        Amounts.parts(paymentState, "takenBack").stream()
            .map(taken -> Amounts.text(taken, "owedId"))
            .collect(Collectors.toSet());
    Map<String, BigDecimal> covered = new HashMap<>();
    for (BsonDocument entry : entries(receivable)) {
      if (Amounts.text(entry, "paymentId").equals(paymentId)) {
        covered.merge(
            Amounts.text(entry, "reservationId"), Amounts.of(entry.get("amount")), BigDecimal::add);
      }
    }
    BsonDocument ledger = Amounts.inner(receivable.getDocument("state"), "ledger");
    for (BsonDocument owed : Amounts.parts(ledger, "owed")) {
      if (Amounts.text(owed, "paymentId").equals(paymentId)
          && !takenBack.contains(Amounts.text(owed, "id"))) {
        covered.merge(
            Amounts.text(owed, "reservationId"), Amounts.of(owed.get("amount")), BigDecimal::add);
      }
    }
    for (BsonDocument allocation : Amounts.parts(paymentState, "allocations")) {
      if (Amounts.text(allocation, "receivableId").equals(receivableId)) {
        BigDecimal there = covered.remove(Amounts.text(allocation, "id"));
        boolean settled = Amounts.text(allocation, "state").equals("APPLIED");
        BigDecimal here = Amounts.of(allocation.get("amount"));
        if (there == null ? settled : here.compareTo(there) != 0) {
          return false;
        }
      }
    }
    return covered.isEmpty();
  }

  @Override
  public void conclude(Findings findings) {
    comparePayments();
    for (Pair pair : doubtful) {
      if (!doubts.settle(() -> agreeNow(pair))) {
        findings.violation(
            Promise.MONEY,
            "payment " + pair.payment(),
            "it does not agree with receivable " + pair.receivable() + " on what it covers there");
      }
    }
  }

  private boolean agreeNow(Pair pair) {
    BsonDocument payment = stores.find(Payments.PLACE, Set.of(pair.payment())).get(pair.payment());
    BsonDocument receivable =
        stores.find(Receivables.PLACE, Set.of(pair.receivable())).get(pair.receivable());
    return payment != null
        && receivable != null
        && agree(pair.payment(), payment, pair.receivable(), receivable);
  }
}
