package io.saleswright.check.rules;

import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/**
 * Allocations and refunds together never exceed what was received, and a reversed payment covers
 * nothing (FIN-09, FIN-16).
 */
public final class Payments implements Rule {

  static final Place PLACE = new Place("finance", "payments");

  private final List<Findings.Finding> wrong = new ArrayList<>();

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(PLACE)) {
      return;
    }
    String id = document.getString("_id").getValue();
    BsonDocument state = document.getDocument("state");
    List<BsonDocument> allocations = Amounts.parts(state, "allocations");
    BigDecimal received = Amounts.of(Amounts.inner(state, "receipt").get("amount"));
    BigDecimal allocated = Amounts.sum(allocations, "amount");
    if (allocated.compareTo(received) > 0) {
      tell(id, allocated + " are allocated of " + received);
    }
    List<BsonDocument> refunds =
        Amounts.partsIfAny(state, "refunds").stream()
            .filter(refund -> Amounts.isTrue(refund, "held"))
            .toList();
    BigDecimal back = Amounts.sum(refunds, "amount");
    if (back.signum() > 0 && allocated.add(back).compareTo(received) > 0) {
      tell(id, back + " are paid back and " + allocated + " allocated of " + received);
    }
    if (allocations.stream().anyMatch(part -> Amounts.of(part.get("amount")).signum() <= 0)) {
      tell(id, "an allocation is not positive");
    }
    boolean reversed = state.containsKey("reversal") && state.isDocument("reversal");
    boolean counts =
        allocations.stream().anyMatch(part -> !Amounts.text(part, "state").equals("WITHDRAWING"));
    if (reversed && counts) {
      tell(id, "it was reversed, and still covers something");
    }
  }

  private void tell(String id, String text) {
    wrong.add(new Findings.Finding(Promise.MONEY, "payment " + id, text));
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
