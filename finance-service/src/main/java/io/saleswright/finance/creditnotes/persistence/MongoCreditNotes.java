package io.saleswright.finance.creditnotes.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteSearch;
import io.saleswright.finance.creditnotes.CreditNoteStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds credit notes in their collection. */
final class MongoCreditNotes implements CreditNoteSearch {

  static final String ORDER = "state.deal.orderId";
  static final String CUSTOMER = "state.deal.customerId";
  static final String SALESPERSON = "state.deal.owner.salesperson";
  static final String TEAM = "state.deal.owner.unit.team";
  static final String REGION = "state.deal.owner.unit.region";
  static final String SHARED_WITH = "state.deal.owner.unit.sharedWith";
  static final String STAGE = "state.stage";
  static final String GROUND = "state.ground.id";
  static final String KIND = "state.ground.kind";
  static final String CLAIMED = "state.claim.ground";
  static final String OPEN_SINCE = "state.claim.openSince";

  private final EnvelopeStore<CreditNote> store;

  MongoCreditNotes(EnvelopeStore<CreditNote> store) {
    this.store = store;
  }

  @Override
  public List<Stored<CreditNote>> newestFirst(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    CreditNoteStage stage = wanted.stage();
    addTo(filters, ORDER, wanted.orderId());
    addTo(filters, CUSTOMER, wanted.customerId());
    addTo(filters, STAGE, stage == null ? null : stage.name());
    addTo(filters, GROUND, wanted.groundId());
    return store.newestFirst(
        filters.isEmpty() ? Filters.empty() : Filters.and(filters), caller, slice);
  }

  private static void addTo(List<Bson> filters, String field, @Nullable String value) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<String> ofOrder(String orderId) {
    return store.fields(Filters.eq(ORDER, orderId), "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }

  @Override
  public boolean counts(CreditGround ground) {
    Bson counting =
        Filters.nin(STAGE, CreditNoteStage.DROPPED.name(), CreditNoteStage.REVERSED.name());
    return store.count(
            Filters.and(
                Filters.eq(GROUND, ground.id()), Filters.eq(KIND, ground.kind().name()), counting))
        > 0;
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(OPEN_SINCE, look.before(), look.without(), look.limit());
  }
}
