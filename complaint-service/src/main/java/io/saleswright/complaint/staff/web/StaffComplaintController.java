package io.saleswright.complaint.staff.web;

import io.saleswright.complaint.staff.StaffComplaint;
import io.saleswright.complaint.staff.StaffComplaintDesk;
import io.saleswright.complaint.staff.StaffComplaintStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints about our own staff (CMP-17, CMP-18). */
@RestController
@RequestMapping(StaffComplaintController.PATH)
class StaffComplaintController {

  static final String PATH = "/api/staff-complaints";

  private final StaffComplaintDesk desk;
  private final Actions actions;

  StaffComplaintController(StaffComplaintDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /**
   * Complains about somebody of ours: a dealer for their own company, or who took it from them. The
   * supervisor is told and finds out whether it is true.
   */
  @PostMapping
  @Creates
  ResponseEntity<StaffComplaintView> report(
      @RequestBody @Valid StaffComplaintRequests.Report body, Act act) {
    Stored<StaffComplaint> stored = desk.report(body.customer(), body.incident(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Finds that it is true: the ledger of violations is told, with the fine of the policy. */
  @PostMapping("/{id}/confirmation")
  ResponseEntity<StaffComplaintView> confirm(
      @PathVariable String id, @RequestBody @Valid StaffComplaintRequests.Found body, Act act) {
    return ok(desk.confirm(id, body.who(), body.reason().strip(), act), act.caller());
  }

  /** Finds that it is not true, or that nobody can tell. */
  @PostMapping("/{id}/dismissal")
  ResponseEntity<StaffComplaintView> dismiss(
      @PathVariable String id, @RequestBody @Valid StaffComplaintRequests.Why body, Act act) {
    return ok(desk.dismiss(id, body.reason().strip(), act), act.caller());
  }

  /** One complaint about staff; nobody reads one about themselves. */
  @GetMapping("/{id}")
  ResponseEntity<StaffComplaintView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Complaints about staff that the caller may see, newest first.
   *
   * @param state only those that stand there
   */
  @GetMapping
  @NotesLists(of = "complaints about staff", rule = "CMP-18")
  Page<StaffComplaintView> list(
      @RequestParam @Nullable StaffComplaintStage state, PageRequest page, Caller caller) {
    return Page.ofStored(
        desk.list(state, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<StaffComplaintView> ok(Stored<StaffComplaint> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private StaffComplaintView view(Stored<StaffComplaint> stored, Caller caller) {
    return StaffComplaintView.of(
        stored, caller.company() != null, actions.of(desk.possible(stored, caller)));
  }
}
