package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Shows complaints with what the reader could do with them. */
final class ComplaintAnswers {

  private final ReadingDesk reading;
  private final Actions actions;

  ComplaintAnswers(ReadingDesk reading, Actions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  ComplaintView view(Stored<Complaint> stored, Caller caller) {
    ComplaintView whole = ComplaintView.of(stored, actions.of(reading.possible(stored, caller)));
    return reading.seesInside(caller) ? whole : whole.forCustomer();
  }

  ComplaintItem item(Stored<Complaint> stored, Caller caller) {
    ComplaintItem whole = ComplaintItem.of(stored);
    return reading.seesInside(caller) ? whole : whole.forCustomer();
  }

  ResponseEntity<ComplaintView> ok(Stored<Complaint> stored, Act act) {
    return Answers.ok(stored, view(stored, act.caller()));
  }
}
