package io.saleswright.finance.confirmations.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.finance.confirmations.ConfirmationSearch;
import io.saleswright.finance.confirmations.ConfirmationStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds confirmations in their collection. */
final class MongoConfirmations implements ConfirmationSearch {

  static final String CUSTOMER = "state.customerId";

  /** Derived: what the customer has said. */
  static final String STAGE_FIELD = "stage";

  static final String STAGE = "state." + STAGE_FIELD;

  private final EnvelopeStore<Confirmation> store;

  MongoConfirmations(EnvelopeStore<Confirmation> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Confirmation>> newestFirst(
      @Nullable String customerId, @Nullable ConfirmationStage stage, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    if (customerId != null) {
      wanted.add(Filters.eq(CUSTOMER, customerId));
    }
    if (stage != null) {
      wanted.add(Filters.eq(STAGE, stage.name()));
    }
    return store.newestFirst(
        wanted.isEmpty() ? Filters.empty() : Filters.and(wanted), caller, slice);
  }
}
