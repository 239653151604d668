package io.saleswright.finance.transfers.persistence;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.finance.transfers.BankTransferSearch;
import io.saleswright.finance.transfers.BankTransferStage;
import io.saleswright.finance.transfers.BankTransferStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.work.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds bank transfers in their collection. */
final class MongoBankTransfers implements BankTransferSearch {

  static final String STAGE = "state.stage";
  static final String OWNER = "state.owner.staffId";
  static final String STATEMENT = "state.origin.statementId";
  static final String CUSTOMER = "state.application.customerId";
  static final String PAYMENT = "state.application.paymentId";
  static final String WAITING = "state.waitingSince";
  static final String UNFINISHED = "state.unfinishedSince";

  private static final String ID = "_id";
  private static final String REVERSED = "state.reversal.at";

  /** Whoever was away for longer finds by the check what they missed. */
  private static final Duration MEMORY = Duration.ofDays(90);

  private final EnvelopeStore<BankTransfer> store;
  private final EnvelopeStore<Payment> payments;

  MongoBankTransfers(EnvelopeStore<BankTransfer> store, EnvelopeStore<Payment> payments) {
    this.store = store;
    this.payments = payments;
  }

  @Override
  public List<Stored<BankTransfer>> newestFirst(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    BankTransferStage stage = wanted.state();
    addTo(filters, STAGE, stage == null ? null : stage.name());
    addTo(filters, OWNER, wanted.owner());
    addTo(filters, STATEMENT, wanted.statementId());
    addTo(filters, CUSTOMER, wanted.customerId());
    addTo(filters, PAYMENT, wanted.paymentId());
    return store.newestFirst(
        filters.isEmpty() ? Filters.empty() : Filters.and(filters), caller, slice);
  }

  @Override
  public List<Stored<BankTransfer>> waiting(@Nullable String owner, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    filters.add(store.scope(caller));
    filters.add(Filters.exists(WAITING));
    addTo(filters, OWNER, owner);
    Place after = slice.after();
    if (after != null) {
      filters.add(behind(after));
    }
    return store
        .aggregate(
            List.of(
                Aggregates.match(Filters.and(filters)),
                Aggregates.sort(Sorts.ascending(WAITING, ID)),
                Aggregates.limit(slice.limit()),
                Aggregates.project(Projections.include(ID))))
        .stream()
        .flatMap(found -> store.find(found.getString(ID).getValue()).stream())
        .filter(stored -> stored.state().waitingSince() != null)
        .toList();
  }

  private static Bson behind(Place place) {
    return Filters.or(
        Filters.gt(WAITING, place.createdAt()),
        Filters.and(Filters.eq(WAITING, place.createdAt()), Filters.gt(ID, place.id())));
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found =
        store.oldest(UNFINISHED, look.before(), look.without(), look.limit());
    if (found.size() < look.limit()) {
      found = new LinkedHashMap<>(found);
      found.putAll(reversed(look));
    }
    return found;
  }

  /** Payments know nothing of transfers, so those that were reversed are compared with them. */
  private Map<String, Instant> reversed(Look look) {
    Map<String, Instant> since = new HashMap<>();
    Bson lately =
        Filters.and(
            Filters.gte(REVERSED, look.now().minus(MEMORY)), Filters.lt(REVERSED, look.before()));
    for (BsonDocument payment : payments.fields(lately, REVERSED)) {
      long at = payment.getDocument("state").getDocument("reversal").getDateTime("at").getValue();
      since.put(payment.getString(ID).getValue(), Instant.ofEpochMilli(at));
    }
    if (since.isEmpty()) {
      return Map.of();
    }
    Bson applied =
        Filters.and(
            Filters.eq(STAGE, BankTransferStage.APPLIED.name()),
            Filters.in(PAYMENT, since.keySet()),
            Filters.nin(ID, look.without()));
    Map<String, Instant> found = new LinkedHashMap<>();
    for (BsonDocument transfer : store.fields(applied, PAYMENT)) {
      String payment =
          transfer
              .getDocument("state")
              .getDocument("application")
              .getString("paymentId")
              .getValue();
      found.put(transfer.getString(ID).getValue(), since.getOrDefault(payment, look.now()));
    }
    return found;
  }

  /** What somebody looks after waits for them, and what nobody looks after for those who could. */
  static Bson waitsFor(Worker worker) {
    Bson theirs = Filters.eq(OWNER, worker.staffId());
    boolean couldTakeOver =
        worker.roles().stream()
            .anyMatch(BankTransferStep.TAKE_OVER_TRANSFER.row().roles()::contains);
    return couldTakeOver ? Filters.or(theirs, Filters.eq(OWNER, null)) : theirs;
  }

  /** The same of one of them. */
  static List<String> turns(BankTransfer transfer) {
    return transfer.owner() == null
        ? List.copyOf(BankTransferStep.TAKE_OVER_TRANSFER.row().roles())
        : List.of(Worker.turnOf(transfer.owner().staffId()));
  }

  static @Nullable String owner(BankTransfer transfer) {
    return transfer.owner() == null ? null : transfer.owner().staffId();
  }

  /** By what people call it: the bank's reference, or else the day and the amount. */
  static String name(BankTransfer transfer) {
    BankEntry entry = transfer.entry();
    return entry.reference() == null ? entry.bookedOn() + " " + entry.amount() : entry.reference();
  }

  private static void addTo(List<Bson> filters, String field, @Nullable String value) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }
}
