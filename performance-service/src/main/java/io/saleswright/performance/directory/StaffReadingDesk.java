package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Employing;
import io.saleswright.performance.staff.Staff;
import io.saleswright.performance.staff.StaffStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Shows the directory to our own people (COMM-06). */
public final class StaffReadingDesk {

  /** Absences are told so far ahead. */
  private static final int YEARS = 2;

  private static final Trials<StaffStep, Staff, String> TRIALS =
      Trials.<StaffStep, Staff, String>of(StaffStep.class)
          .trying(StaffStep.CHANGE_STAFF, at(StaffStep.CHANGE_STAFF))
          .trying(
              StaffStep.CHANGE_CONTACT, (it, _, act) -> StaffDesk.mustKeep(it.id(), act.caller()))
          .trying(
              StaffStep.TELL_ABSENCE, (it, _, act) -> it.state().mustBeSpokenForBy(act.caller()))
          .trying(StaffStep.NAME_DEPUTY, (it, _, act) -> it.state().mustBeSpokenForBy(act.caller()))
          .trying(StaffStep.LEAVE_STAFF, at(StaffStep.LEAVE_STAFF))
          .trying(
              StaffStep.CONFIRM_HAND_OVER,
              (it, _, act) -> Employing.mustHandOverTo(it.state(), act.caller()))
          .trying(StaffStep.TAKE_BACK_STAFF, at(StaffStep.TAKE_BACK_STAFF))
          .complete();

  private final Aggregates<Staff> staff;
  private final StaffSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;

  StaffReadingDesk(
      Aggregates<Staff> staff, StaffSearch search, WorkCalendar calendar, InstantSource time) {
    this.staff = staff;
    this.search = search;
    this.calendar = calendar;
    this.time = time;
  }

  private static Trials.Trial<Staff, String> at(StaffStep step) {
    return (it, _, _) -> step.mustStartFrom(it.state().stage());
  }

  /** Somebody. */
  public Stored<Staff> get(String id, Caller caller) {
    StaffStep.READ_STAFF.mustBeOpenTo(caller);
    return staff.get(id);
  }

  /**
   * People, whoever was entered last first.
   *
   * @throws InvalidInput when the day is one for which nobody tells absences
   */
  public List<Stored<Staff>> list(StaffQuery query, Slice slice, Caller caller) {
    StaffStep.READ_STAFF.mustBeOpenTo(caller);
    LocalDate day = query.awayOn();
    LocalDate today = today(caller);
    if (day != null
        && (day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)))) {
      throw new InvalidInput("awayOn", "HR-15", "must lie within two years");
    }
    return search.newestFirst(query, slice);
  }

  /** All for whom somebody stands in, or did lately. */
  public List<Staff> forWhomStandsIn(String deputy, Caller caller) {
    StaffStep.READ_STAFF.mustBeOpenTo(caller);
    return search.forWhomStandsIn(deputy).stream().map(Stored::state).toList();
  }

  /** The company's day on which the caller asks. */
  public LocalDate today(Caller caller) {
    StaffStep.READ_STAFF.mustBeOpenTo(caller);
    return calendar.businessDate(time.instant());
  }

  /** What the caller could do with somebody's entry now. */
  public List<Answer> possible(Stored<Staff> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, "", Act.of(caller, now, null, Trace.start(now)));
  }
}
