package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Finds people in the directory. */
public interface StaffSearch {

  /** People, whoever was entered last first. */
  List<Stored<Staff>> newestFirst(StaffQuery query, Slice slice);

  /** All for whom somebody stands in, or did lately. */
  List<Stored<Staff>> forWhomStandsIn(String deputy);

  /** Staff ids of those whom somebody leads: by name, or with their team or region. */
  List<String> ledBy(Caller caller);

  /** All whose superior somebody is. */
  List<Stored<Staff>> ledByName(String supervisor);

  /** Staff ids of all who are in the directory and do not leave. */
  List<String> active();
}
