package io.saleswright.complaint.statistics.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.statistics.StatisticsSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/** Finds the complaints and cases of a period by the moment in which they came. */
final class MongoStatistics implements StatisticsSearch {

  private static final String ACCEPTED_AT = "state.timing.acceptedAt";
  private static final String RECORDED_AT = "state.problem.arrival.receivedAt";

  private final EnvelopeStore<Complaint> complaints;
  private final EnvelopeStore<ServiceCase> cases;
  private final int most;

  /**
   * @param most how many are reckoned at once
   */
  MongoStatistics(EnvelopeStore<Complaint> complaints, EnvelopeStore<ServiceCase> cases, int most) {
    this.most = most;
    this.complaints = complaints;
    this.cases = cases;
  }

  @Override
  public List<Stored<Complaint>> accepted(Instant from, Instant to, Caller caller) {
    Bson wanted = Filters.and(within(ACCEPTED_AT, from, to), complaints.scope(caller));
    return all(complaints.matching(wanted, most + 1));
  }

  @Override
  public List<Stored<ServiceCase>> recorded(Instant from, Instant to, Caller caller) {
    Bson wanted = Filters.and(within(RECORDED_AT, from, to), cases.scope(caller));
    return all(cases.matching(wanted, most + 1));
  }

  /** Figures of a part would look as if they were those of all. */
  private <S> List<Stored<S>> all(List<Stored<S>> found) {
    if (found.size() > most) {
      throw new InvalidInput(
          "to",
          "CMP-20",
          "must lie nearer to from: more than {most} came in these days",
          Map.of("most", Integer.toString(most)));
    }
    return found;
  }

  private static Bson within(String field, Instant from, Instant to) {
    return Filters.and(Filters.gte(field, from), Filters.lt(field, to));
  }
}
