package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Shows service cases with what the reader could do with them. */
final class ServiceAnswers {

  private final ServiceLookupDesk desk;
  private final Actions actions;

  ServiceAnswers(ServiceLookupDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  ServiceCaseView view(Stored<ServiceCase> stored, Caller caller) {
    ServiceCaseView whole = ServiceCaseView.of(stored, actions.of(desk.possible(stored, caller)));
    return desk.seesInside(caller) ? whole : whole.forCustomer();
  }

  ServiceCaseItem item(Stored<ServiceCase> stored, Caller caller) {
    ServiceCaseItem whole = ServiceCaseItem.of(stored);
    return desk.seesInside(caller) ? whole : whole.forCustomer();
  }

  ResponseEntity<ServiceCaseView> ok(Stored<ServiceCase> stored, Act act) {
    return Answers.ok(stored, view(stored, act.caller()));
  }
}
