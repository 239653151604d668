package io.saleswright.complaint.care;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds customers who are due to be asked how they get on. */
@FunctionalInterface
public interface DueCustomers {

  /**
   * Those in the caller's scope who signed for nothing and were not asked since, the newest
   * customer first.
   *
   * @param since the last moment from which it counts
   * @param customerClass only those of this class; null for all
   */
  List<Stored<CareTurn>> due(
      Instant since, @Nullable String customerClass, Caller caller, Slice slice);
}
