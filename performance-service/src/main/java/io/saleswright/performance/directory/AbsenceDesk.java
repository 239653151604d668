package io.saleswright.performance.directory;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.performance.absence.Period;
import io.saleswright.performance.staff.Absenting;
import io.saleswright.performance.staff.Deputizing;
import io.saleswright.performance.staff.Staff;
import io.saleswright.performance.staff.StaffStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** Says when people are away and who stands in for them: they, HR, and who leads them (HR-15). */
public final class AbsenceDesk {

  private final Aggregates<Staff> staff;
  private final WorkCalendar calendar;

  AbsenceDesk(Aggregates<Staff> staff, WorkCalendar calendar) {
    this.staff = staff;
    this.calendar = calendar;
  }

  /**
   * Somebody is away on these days.
   *
   * @throws NotPermitted when the caller does not speak for them
   * @throws RuleViolation when they are on some of them already
   */
  public Stored<Staff> tell(String id, Period days, Act act) {
    StaffStep.TELL_ABSENCE.mustBeOpenTo(act.caller());
    return staff.change(
        id,
        act.cause(),
        now -> {
          now.state().mustBeSpokenForBy(act.caller());
          return Absenting.tell(now.state(), days, today(act), act.by());
        });
  }

  /**
   * Somebody is back.
   *
   * @param from the first day of the absence
   * @throws NotPermitted when the caller does not speak for them
   * @throws RuleViolation when no absence that is not over begins then
   */
  public Stored<Staff> end(String id, LocalDate from, Act act) {
    StaffStep.TELL_ABSENCE.mustBeOpenTo(act.caller());
    return staff.change(
        id,
        act.cause(),
        now -> {
          now.state().mustBeSpokenForBy(act.caller());
          return Absenting.end(now.state(), from, today(act), act.by());
        });
  }

  /**
   * Names a deputy.
   *
   * @throws NotPermitted when the caller does not speak for the person
   * @throws InvalidInput when nobody has the deputy's staff id
   * @throws RuleViolation when the deputy can't stand in on these days
   */
  public Stored<Staff> name(String id, Deputyship wanted, Act act) {
    StaffStep.NAME_DEPUTY.mustBeOpenTo(act.caller());
    return staff.change(
        id,
        act.cause(),
        now -> {
          now.state().mustBeSpokenForBy(act.caller());
          return Deputizing.name(now.state(), wanted, this::find, today(act), act.caller());
        });
  }

  /**
   * Nobody stands in any more.
   *
   * @param from the first day of the deputyship
   * @throws NotPermitted when the caller does not speak for the person
   * @throws RuleViolation when none that is not over begins then
   */
  public Stored<Staff> dismiss(String id, LocalDate from, Act act) {
    StaffStep.NAME_DEPUTY.mustBeOpenTo(act.caller());
    return staff.change(
        id,
        act.cause(),
        now -> {
          now.state().mustBeSpokenForBy(act.caller());
          return Deputizing.end(now.state(), from, today(act), act.by());
        });
  }

  private Optional<Staff> find(String staffId) {
    return staff.find(staffId).map(Stored::state);
  }

  private LocalDate today(Act act) {
    return calendar.businessDate(act.at());
  }
}
