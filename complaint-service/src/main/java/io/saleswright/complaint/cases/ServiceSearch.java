package io.saleswright.complaint.cases;

import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;

/** Finds service cases. */
public interface ServiceSearch {

  /** Cases that lie in the caller's scope, newest first. */
  List<Stored<ServiceCase>> newestFirst(ServiceQuery query, Caller caller, Slice slice);

  /** The identities of a customer's cases that are not over. */
  List<String> liveOf(String customerId);

  /** How content customers were with the cases in the caller's scope, month by month. */
  List<SatisfactionRow> satisfaction(
      SatisfactionRow.By by, LocalDate from, LocalDate to, Caller caller);
}
