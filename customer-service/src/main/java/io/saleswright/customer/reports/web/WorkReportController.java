package io.saleswright.customer.reports.web;

import io.saleswright.customer.reports.WorkReport;
import io.saleswright.customer.reports.WorkReportDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What inside sales reports of their work, day by day (SEC-13). */
@RestController
@RequestMapping("/api/work-reports")
class WorkReportController {

  private final WorkReportDesk desk;
  private final Actions actions;

  WorkReportController(WorkReportDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Writes the caller's report of a day, or writes it anew until somebody has noted it. */
  @PutMapping("/days/{day}")
  ResponseEntity<WorkReportView> file(
      @PathVariable LocalDate day, @RequestBody @Valid WorkReportRequest request, Act act) {
    return ok(desk.file(day, request.told(), act), act.caller());
  }

  /** Notes a report, with a remark if there is something to say. */
  @PostMapping("/{id}/note")
  ResponseEntity<WorkReportView> note(
      @PathVariable String id, @RequestBody @Valid NoteRequest request, Act act) {
    return ok(desk.note(id, request.told(), act), act.caller());
  }

  /** One report. */
  @GetMapping("/{id}")
  ResponseEntity<WorkReportView> read(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Reports that the caller may see, the latest first.
   *
   * @param day only those of this day
   * @param by only those of this person, by staff id
   */
  @GetMapping
  @NotesLists(of = "work reports", rule = "SEC-13")
  Page<WorkReportView> list(
      @RequestParam @Nullable LocalDate day,
      @RequestParam @Nullable String by,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(day, by, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<WorkReportView> ok(Stored<WorkReport> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private WorkReportView view(Stored<WorkReport> stored, Caller caller) {
    return WorkReportView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
