package io.saleswright.contract.paperwork.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.paperwork.PaperRequest;
import io.saleswright.contract.paperwork.PaperSearch;
import io.saleswright.contract.paperwork.PaperStage;
import io.saleswright.contract.paperwork.PaperStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.work.Worker;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds requests for papers in their collection. */
final class MongoPaperRequests implements PaperSearch {

  static final String CONTRACT = "state.wanted.contractId";
  static final String STAGE = "state.stage";
  static final String SALESPERSON = "state.debtor.salesperson";
  static final String TEAM = "state.debtor.team";
  static final String REGION = "state.debtor.region";

  private final EnvelopeStore<PaperRequest> store;

  MongoPaperRequests(EnvelopeStore<PaperRequest> store) {
    this.store = store;
  }

  @Override
  public List<Stored<PaperRequest>> newestFirst(
      @Nullable String contractId, @Nullable PaperStage stage, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    if (contractId != null) {
      wanted.add(Filters.eq(CONTRACT, contractId));
    }
    if (stage != null) {
      wanted.add(Filters.eq(STAGE, stage.name()));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, caller, slice);
  }

  @Override
  public List<String> openOf(String contractId) {
    Bson open = Filters.in(STAGE, List.of(PaperStage.MISSING.name(), PaperStage.HANDED_IN.name()));
    return store.fields(Filters.and(Filters.eq(CONTRACT, contractId), open), "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }

  /** What is missing waits for the salesperson; what was handed in, for inside sales. */
  static Bson waitsFor(Worker worker) {
    Bson owed =
        Filters.and(
            Filters.eq(STAGE, PaperStage.MISSING.name()),
            Filters.eq(SALESPERSON, worker.staffId()));
    return worker.roles().stream().anyMatch(PaperStep.RECEIVE.row().roles()::contains)
        ? Filters.or(owed, Filters.eq(STAGE, PaperStage.HANDED_IN.name()))
        : owed;
  }

  /** The same of one of them. */
  static List<String> turns(PaperRequest request) {
    return switch (request.stage()) {
      case MISSING -> List.of(Worker.turnOf(request.debtor().salesperson()));
      case HANDED_IN -> List.copyOf(PaperStep.RECEIVE.row().roles());
      case RECEIVED, CANCELLED -> List.of();
    };
  }
}
