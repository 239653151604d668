package io.saleswright.order.qualitycosts.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.qualitycosts.QualityCost;
import io.saleswright.order.qualitycosts.QualityCostKind;
import io.saleswright.order.qualitycosts.QualityCostSearch;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.Comparator;
import java.util.List;

/** Finds what was booked in its collection. */
final class MongoQualityCosts implements QualityCostSearch {

  static final String ORDER = "state.orderId";
  static final String COMPLAINT = "state.source.complaintId";

  private static final String KIND = "state.kind";
  private static final int MOST = 1_000;

  private final EnvelopeStore<QualityCost> store;

  MongoQualityCosts(EnvelopeStore<QualityCost> store) {
    this.store = store;
  }

  @Override
  public List<Stored<QualityCost>> ofOrder(String orderId) {
    return store.matching(Filters.eq(ORDER, orderId), MOST).stream()
        .sorted(
            Comparator.comparing((Stored<QualityCost> stored) -> stored.state().at())
                .thenComparing(Stored::id)
                .reversed())
        .toList();
  }

  @Override
  public List<Stored<QualityCost>> replacementsOf(String complaintId) {
    return store.matching(
        Filters.and(
            Filters.eq(COMPLAINT, complaintId),
            Filters.eq(KIND, QualityCostKind.REPLACEMENT.name())),
        MOST);
  }
}
