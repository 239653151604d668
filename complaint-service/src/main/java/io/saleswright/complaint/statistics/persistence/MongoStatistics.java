package io.saleswright.complaint.statistics.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.statistics.StatisticsSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;

/** Finds the complaints of a period by the moment in which they were accepted. */
final class MongoStatistics implements StatisticsSearch {

  private static final String ACCEPTED_AT = "state.timing.acceptedAt";
  private static final int MOST = 100_000;

  private final EnvelopeStore<Complaint> store;

  MongoStatistics(EnvelopeStore<Complaint> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Complaint>> accepted(Instant from, Instant to, Caller caller) {
    Bson wanted =
        Filters.and(
            Filters.gte(ACCEPTED_AT, from), Filters.lt(ACCEPTED_AT, to), store.scope(caller));
    return store.matching(wanted, MOST);
  }
}
