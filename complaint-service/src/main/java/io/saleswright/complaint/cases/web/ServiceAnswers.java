package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.work.Visit;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Warnings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** Shows service cases with what the reader could do with them. */
final class ServiceAnswers {

  private final ServiceLookupDesk desk;
  private final Actions actions;
  private final Warnings warnings;
  private final WorkCalendar calendar;

  ServiceAnswers(
      ServiceLookupDesk desk, Actions actions, Warnings warnings, WorkCalendar calendar) {
    this.desk = desk;
    this.actions = actions;
    this.warnings = warnings;
    this.calendar = calendar;
  }

  ServiceCaseView view(Stored<ServiceCase> stored, Caller caller) {
    ServiceCaseView whole =
        ServiceCaseView.of(
            stored,
            actions.of(desk.possible(stored, caller)),
            warnings.ofUnknownHolidays(promised(stored.state()), calendar));
    return desk.seesInside(caller) ? whole : whole.forCustomer();
  }

  /** The days on which a technician is expected. */
  private Map<String, LocalDate> promised(ServiceCase found) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    List<Visit> visits = found.visits();
    for (int index = 0; index < visits.size(); index++) {
      if (visits.get(index).isOpen()) {
        days.put(
            "visits/" + index + "/appointment",
            calendar.businessDate(visits.get(index).appointment()));
      }
    }
    return days;
  }

  ServiceCaseItem item(Stored<ServiceCase> stored, Caller caller) {
    ServiceCaseItem whole = ServiceCaseItem.of(stored);
    return desk.seesInside(caller) ? whole : whole.forCustomer();
  }

  ResponseEntity<ServiceCaseView> ok(Stored<ServiceCase> stored, Act act) {
    return Answers.ok(stored, view(stored, act.caller()));
  }
}
