package io.saleswright.complaint.investigations;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;

/** Finds complaints that have something in common. */
public interface RecurrenceSearch {

  /**
   * The newest others in the caller's scope that share product, cause, customer or batch with a
   * complaint; those that were withdrawn do not count.
   */
  List<Stored<Complaint>> sharing(Stored<Complaint> complaint, Caller caller);

  /**
   * How many others have a cause with the same product, batch or customer.
   *
   * @param cause place of the cause in the tree
   * @param since only those that were accepted from then on
   */
  int recurring(Stored<Complaint> complaint, String cause, Instant since);
}
