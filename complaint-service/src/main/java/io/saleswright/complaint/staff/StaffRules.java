package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;

/**
 * What the company's policy says about complaints about staff.
 *
 * @param noAnswer the fine when nobody answered (CMP-17)
 * @param lostTemper the fine when somebody lost their temper or was rude (CMP-18)
 * @param within how long finding out may take
 * @param calendar the company's working time and zone
 */
public record StaffRules(
    Money noAnswer, Money lostTemper, TimeLimit within, WorkCalendar calendar) {

  Money fine(StaffComplaintKind kind) {
    return kind == StaffComplaintKind.NO_ANSWER ? noAnswer : lostTemper;
  }
}
