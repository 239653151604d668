package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds complaints about staff. */
@FunctionalInterface
public interface StaffComplaintSearch {

  /**
   * Complaints that lie in the caller's scope and are not about the caller, newest first.
   *
   * @param stage only those that stand there; null for all
   */
  List<Stored<StaffComplaint>> newestFirst(
      @Nullable StaffComplaintStage stage, Caller caller, Slice slice);
}
