package io.saleswright.contract.deals.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.deals.DealSearch;
import io.saleswright.contract.deals.DealStage;
import io.saleswright.contract.deals.PaperKind;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds the files of deals in their collection. */
final class MongoDeals implements DealSearch {

  static final String CUSTOMER = "state.order.customerId";
  static final String CONTRACT = "state.order.contractId";
  static final String PAPER_CONTRACT = "state.order.paperContract";
  static final String SALESPERSON = "state.order.salesperson";
  static final String TEAM = "state.order.team";
  static final String REGION = "state.order.region";
  static final String SHARED_WITH = "state.order.sharedWith";

  // Derived.
  static final String STAGE = "state.step";
  static final String MISSING = "state.missing";

  private static final List<String> PAID =
      List.of(DealStage.INCOMPLETE.name(), DealStage.COMPLETE.name());

  private static final int MOST = 10_000;

  private final EnvelopeStore<DealFile> store;

  MongoDeals(EnvelopeStore<DealFile> store) {
    this.store = store;
  }

  @Override
  public List<Stored<DealFile>> newestFirst(
      @Nullable DealStage stage,
      @Nullable PaperKind missing,
      @Nullable String customerId,
      Caller caller,
      Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(stage == null ? Filters.in(STAGE, PAID) : Filters.eq(STAGE, stage.name()));
    if (missing != null) {
      wanted.add(Filters.eq(MISSING, missing.name()));
    }
    if (customerId != null) {
      wanted.add(Filters.eq(CUSTOMER, customerId));
    }
    return store.newestFirst(Filters.and(wanted), caller, slice);
  }

  @Override
  public List<String> under(String contractId) {
    return store.fields(Filters.eq(CONTRACT, contractId), "_id").stream()
        .map(file -> file.getString("_id").getValue())
        .toList();
  }

  @Override
  public List<DealFile> filesUnder(String contractId) {
    return store.matching(Filters.eq(CONTRACT, contractId), MOST).stream()
        .map(Stored::state)
        .toList();
  }
}
