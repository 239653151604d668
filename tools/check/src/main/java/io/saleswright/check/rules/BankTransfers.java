package io.saleswright.check.rules;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Each bank transfer that was applied has exactly one payment, of its amount, and one that waits
 * has none (FIN-09, FIN-16). What changes while it is compared is left to the next check, and so is
 * a transfer whose payment was reversed and that is about to wait again.
 */
public final class BankTransfers implements Rule {

  private static final Place TRANSFERS = new Place("finance", "bank-transfers");
  private static final int BATCH = 500;

  private final Stores stores;
  private final Set<String> payments = new HashSet<>();

  public BankTransfers(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void conclude(Findings findings) {
    List<BsonDocument> batch = new ArrayList<>();
    stores.forEach(
        TRANSFERS,
        transfer -> {
          batch.add(transfer);
          if (batch.size() == BATCH) {
            compare(batch, findings);
            batch.clear();
          }
        });
    compare(batch, findings);
  }

  private void compare(List<BsonDocument> transfers, Findings findings) {
    Map<String, String> paymentOf = new HashMap<>();
    transfers.forEach(transfer -> paymentOf.put(id(transfer), payment(transfer)));
    Map<String, BsonDocument> found =
        stores.find(Payments.PLACE, new HashSet<>(paymentOf.values()));
    Map<String, String> doubts = new HashMap<>();
    for (BsonDocument transfer : transfers) {
      String payment = paymentOf.getOrDefault(id(transfer), "");
      String doubt = doubt(transfer, payment, found.get(payment));
      if (doubt != null) {
        doubts.put(id(transfer), doubt);
      }
    }
    Map<String, BsonDocument> still = stores.find(TRANSFERS, doubts.keySet());
    for (BsonDocument transfer : transfers) {
      BsonDocument now = still.get(id(transfer));
      if (now != null && Amounts.number(now, "version") == Amounts.number(transfer, "version")) {
        findings.violation(
            Promise.MONEY, "bank transfer " + id(transfer), doubts.getOrDefault(id(transfer), ""));
      }
    }
  }

  /** What is wrong with a transfer; null when nothing is. */
  private @Nullable String doubt(
      BsonDocument transfer, String payment, @Nullable BsonDocument recorded) {
    BsonDocument state = transfer.getDocument("state");
    String stage = Amounts.text(state, "stage");
    if (stage.equals("APPLYING")) {
      return null;
    }
    if (!stage.equals("APPLIED")) {
      return recorded == null ? null : "payment " + payment + " was recorded, and it is " + stage;
    }
    if (recorded == null) {
      return "it is applied, and payment " + payment + " does not exist";
    }
    if (!payments.add(payment)) {
      return "payment " + payment + " is that of another transfer, too";
    }
    BigDecimal came = Amounts.of(Amounts.inner(state, "entry").get("amount"));
    BigDecimal counted =
        Amounts.of(Amounts.inner(recorded.getDocument("state"), "receipt").get("amount"));
    return came.compareTo(counted) == 0
        ? null
        : came + " came in, and payment " + payment + " is over " + counted;
  }

  /** The payment that it names, or that which would be recorded next. */
  private static String payment(BsonDocument transfer) {
    BsonDocument state = transfer.getDocument("state");
    String named =
        state.containsKey("application") && state.isDocument("application")
            ? Amounts.text(state.getDocument("application"), "paymentId")
            : "";
    int earlier = Amounts.partsIfAny(state, "earlier").size();
    return named.isEmpty()
        ? Ids.derived("payment of transfer", id(transfer), Integer.toString(earlier))
        : named;
  }

  private static String id(BsonDocument document) {
    return document.getString("_id").getValue();
  }
}
