package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Deputizing;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;

/** Ends the deputyships of who leaves (HR-09): each is part of whom they stand in for. */
public final class DeputyFollower {

  private final Aggregates<Staff> staff;
  private final StaffSearch search;

  DeputyFollower(Aggregates<Staff> staff, StaffSearch search) {
    this.staff = staff;
    this.search = search;
  }

  /**
   * Somebody leaves. Who was taken back meanwhile stands in as before. That it was followed is
   * remembered at the leaver, after everybody else.
   */
  public void left(String deputy, LocalDate lastDay, Cause cause) {
    if (!staff.get(deputy).state().isHereOn(lastDay.plusDays(1))) {
      for (Stored<Staff> one : search.forWhomStandsIn(deputy)) {
        staff.change(
            one.id(), cause, now -> Deputizing.lose(now.state(), deputy, lastDay, cause.by()));
      }
    }
    staff.change(deputy, cause, now -> Change.none(now.state()));
  }
}
