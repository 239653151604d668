package io.saleswright.performance.directory.web;

import io.saleswright.performance.absence.Period;
import io.saleswright.performance.staff.HandedOver;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, and what the reader may do.
 *
 * @param id staff id
 * @param staff their entry
 * @param absences when they are or were lately away
 * @param deputies who stands in for them, and when
 * @param standsInFor for whom they stand in, and when
 * @param handedOver that they have handed over what they looked after; left out while nobody said
 *     so
 */
record StaffView(
    String id,
    StaffItem staff,
    List<AbsenceView> absences,
    List<StandIn> deputies,
    List<StandIn> standsInFor,
    @Nullable HandedOverView handedOver,
    List<Action> actions) {

  /**
   * What was handed over.
   *
   * @param standing how much still stood with the person
   * @param reason why that stays; left out when nothing stood any more
   * @param by staff id of who saw to it
   * @param at when
   */
  record HandedOverView(int standing, @Nullable String reason, String by, Instant at) {

    static @Nullable HandedOverView of(@Nullable HandedOver said) {
      return said == null
          ? null
          : new HandedOverView(said.standing(), said.reason(), said.by(), said.at());
    }
  }

  /** Some days, the first and the last included. */
  record AbsenceView(LocalDate from, LocalDate until) {

    static AbsenceView of(Period days) {
      return new AbsenceView(days.from(), days.until());
    }
  }

  /**
   * Somebody on some days.
   *
   * @param staffId staff id: of the deputy among those who stand in, of the person for whom
   *     somebody stands in among the others
   */
  record StandIn(String staffId, LocalDate from, LocalDate until) {}

  static StaffView of(Staff staff, List<Staff> standsInFor, LocalDate today, List<Action> actions) {
    return new StaffView(
        staff.staffId(),
        StaffItem.of(staff, today),
        staff.absences().stream().map(AbsenceView::of).toList(),
        staff.deputies().stream().map(named -> standIn(named.deputy(), named.during())).toList(),
        standsInFor.stream()
            .flatMap(other ->
                other.deputies().stream()
                    .filter(named -> named.deputy().equals(staff.staffId()))
                    .map(named -> standIn(other.staffId(), named.during())))
            .toList(),
        HandedOverView.of(staff.handedOver()),
        actions);
  }

  private static StandIn standIn(String staffId, Period days) {
    return new StandIn(staffId, days.from(), days.until());
  }
}
