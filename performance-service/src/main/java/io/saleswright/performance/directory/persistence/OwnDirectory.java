package io.saleswright.performance.directory.persistence;

import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.Subordinates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who leads whom, for the work of this service: others keep a copy of it, this one has it. */
final class OwnDirectory implements Subordinates {

  private final StaffSearch search;
  private final WorkCalendar calendar;

  OwnDirectory(StaffSearch search, WorkCalendar calendar) {
    this.search = search;
    this.calendar = calendar;
  }

  @Override
  public List<Led> ledBy(Caller leader, Instant at) {
    if (leader.company() != null) {
      return List.of();
    }
    LocalDate day = calendar.businessDate(at);
    return search.ledByName(leader.staffId()).stream()
        .map(Stored::state)
        .filter(one -> one.isHereOn(day))
        .map(OwnDirectory::led)
        .toList();
  }

  private static Led led(Staff one) {
    return new Led(one.staffId(), Set.copyOf(one.post().roles()));
  }
}
