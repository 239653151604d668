package io.saleswright.complaint.statistics;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;

/** Finds the complaints and cases that are counted. */
public interface StatisticsSearch {

  /**
   * Complaints in the caller's scope that were accepted in a period, also those that were
   * withdrawn.
   *
   * @param from the first moment
   * @param to the first moment that does not belong to it any more
   * @throws InvalidInput when there are more than can be reckoned
   */
  List<Stored<Complaint>> accepted(Instant from, Instant to, Caller caller);

  /**
   * Cases of after-sales service in the caller's scope that were recorded in a period, also those
   * that were withdrawn.
   *
   * @param from the first moment
   * @param to the first moment that does not belong to it any more
   * @throws InvalidInput when there are more than can be reckoned
   */
  List<Stored<ServiceCase>> recorded(Instant from, Instant to, Caller caller);
}
