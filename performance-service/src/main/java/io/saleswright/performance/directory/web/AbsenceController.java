package io.saleswright.performance.directory.web;

import io.saleswright.performance.directory.AbsenceDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When people are away, and who stands in: said by them, by HR, or by who leads them (HR-15). */
@RestController
@RequestMapping(StaffController.PATH + "/{id}")
class AbsenceController {

  private final AbsenceDesk desk;
  private final StaffAnswers answers;

  AbsenceController(AbsenceDesk desk, StaffAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Says that somebody is away on some days; nobody is asked why (HR-15). */
  @PostMapping("/absences")
  ResponseEntity<StaffView> tell(
      @PathVariable String id, @RequestBody @Valid StaffRequests.Away body, Act act) {
    return answers.ok(desk.tell(id, body.days(), act), act.caller());
  }

  /** Says that somebody is back, or will not be away from that day. */
  @DeleteMapping("/absences/{from}")
  ResponseEntity<StaffView> end(@PathVariable String id, @PathVariable LocalDate from, Act act) {
    return answers.ok(desk.end(id, from, act), act.caller());
  }

  /**
   * Names who stands in for somebody on some days. On those on which the person is away, the deputy
   * decides in approvals in their place (HR-15, CON-03).
   */
  @PostMapping("/deputies")
  ResponseEntity<StaffView> name(
      @PathVariable String id, @RequestBody @Valid StaffRequests.NewDeputy body, Act act) {
    return answers.ok(desk.name(id, body.named(), act), act.caller());
  }

  /** Says that nobody stands in any more from that day. */
  @DeleteMapping("/deputies/{from}")
  ResponseEntity<StaffView> dismiss(
      @PathVariable String id, @PathVariable LocalDate from, Act act) {
    return answers.ok(desk.dismiss(id, from, act), act.caller());
  }
}
