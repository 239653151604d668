package io.saleswright.customer.reports;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds reports of work. Thread-safe. */
public interface WorkReportSearch {

  /**
   * Those that the caller sees, newest first.
   *
   * @param day only those of this day; null for all
   * @param by only those of this person; null for all
   */
  List<Stored<WorkReport>> newestFirst(
      @Nullable LocalDate day, @Nullable String by, Caller caller, Slice slice);
}
