package io.saleswright.complaint.statistics.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.statistics.StatisticsSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;

/** Finds the complaints and cases of a period by the moment in which they came. */
final class MongoStatistics implements StatisticsSearch {

  private static final String ACCEPTED_AT = "state.timing.acceptedAt";
  private static final String RECORDED_AT = "state.problem.arrival.receivedAt";
  private static final int MOST = 100_000;

  private final EnvelopeStore<Complaint> complaints;
  private final EnvelopeStore<ServiceCase> cases;

  MongoStatistics(EnvelopeStore<Complaint> complaints, EnvelopeStore<ServiceCase> cases) {
    this.complaints = complaints;
    this.cases = cases;
  }

  @Override
  public List<Stored<Complaint>> accepted(Instant from, Instant to, Caller caller) {
    return complaints.matching(
        Filters.and(within(ACCEPTED_AT, from, to), complaints.scope(caller)), MOST);
  }

  @Override
  public List<Stored<ServiceCase>> recorded(Instant from, Instant to, Caller caller) {
    return cases.matching(Filters.and(within(RECORDED_AT, from, to), cases.scope(caller)), MOST);
  }

  private static Bson within(String field, Instant from, Instant to) {
    return Filters.and(Filters.gte(field, from), Filters.lt(field, to));
  }
}
