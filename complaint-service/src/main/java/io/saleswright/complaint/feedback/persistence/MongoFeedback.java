package io.saleswright.complaint.feedback.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.feedback.FeedbackKind;
import io.saleswright.complaint.feedback.FeedbackSearch;
import io.saleswright.complaint.feedback.FeedbackStage;
import io.saleswright.complaint.feedback.ProductFeedback;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds feedback in its collection. */
final class MongoFeedback implements FeedbackSearch {

  static final String SALESPERSON = "state.customer.salesperson";
  static final String TEAM = "state.customer.team";
  static final String REGION = "state.customer.region";
  static final String CUSTOMER = "state.customer.customerId";
  static final String COLLECTOR = "state.said.by";
  static final String PRODUCT = "state.said.product.id";
  // Derived.
  static final String STAGE = "state.step";

  private final EnvelopeStore<ProductFeedback> store;

  MongoFeedback(EnvelopeStore<ProductFeedback> store) {
    this.store = store;
  }

  @Override
  public List<Stored<ProductFeedback>> newestFirst(
      @Nullable String productId,
      @Nullable FeedbackKind kind,
      @Nullable FeedbackStage stage,
      @Nullable String caseId,
      Caller caller,
      Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, PRODUCT, productId);
    add(wanted, "state.said.kind", kind == null ? null : kind.name());
    add(wanted, STAGE, stage == null ? null : stage.name());
    add(wanted, "state.said.caseId", caseId);
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, caller, slice);
  }

  private static void add(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }
}
