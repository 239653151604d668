package io.saleswright.performance.directory.web;

import io.saleswright.performance.directory.StaffReadingDesk;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** Answers with somebody as the reader sees them. */
final class StaffAnswers {

  private final StaffReadingDesk desk;
  private final Actions actions;

  StaffAnswers(StaffReadingDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  StaffView view(Stored<Staff> stored, Caller caller) {
    return StaffView.of(
        stored.state(),
        desk.forWhomStandsIn(stored.id(), caller),
        desk.today(caller),
        actions.of(desk.possible(stored, caller)));
  }

  /** What became of each of many, in the reader's language. */
  List<Action> outcomes(List<Answer> found) {
    return actions.of(found);
  }

  ResponseEntity<StaffView> ok(Stored<Staff> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  ResponseEntity<StaffView> created(Stored<Staff> stored, Caller caller) {
    return stored.repeated()
        ? ok(stored, caller)
        : Answers.created(StaffController.PATH, stored, view(stored, caller));
  }
}
