package io.saleswright.performance.directory.web;

import io.saleswright.performance.directory.Newcomer;
import io.saleswright.performance.directory.StaffDesk;
import io.saleswright.performance.directory.StaffQuery;
import io.saleswright.performance.directory.StaffReadingDesk;
import io.saleswright.performance.staff.StaffStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/** The staff directory: who works here, where, and how they are reached. */
@RestController
@RequestMapping(StaffController.PATH)
class StaffController {

  static final String PATH = "/api/staff";

  private final StaffDesk desk;
  private final StaffReadingDesk readings;
  private final StaffAnswers answers;

  StaffController(StaffDesk desk, StaffReadingDesk readings, StaffAnswers answers) {
    this.desk = desk;
    this.readings = readings;
    this.answers = answers;
  }

  /**
   * What became of one of many.
   *
   * @param staffId of whom
   * @param outcome whether they were entered, or why not
   */
  record StaffOutcome(String staffId, Action outcome) {}

  /** What became of many, in their order. */
  record ManyStaffView(List<StaffOutcome> people) {}

  /** Enters somebody who works here; their roles come from the login (HR-10, HR-11). */
  @PostMapping
  @Creates(orFinds = true)
  ResponseEntity<StaffView> enter(@RequestBody @Valid StaffRequests.NewStaff body, Act act) {
    Newcomer somebody = body.newcomer();
    return answers.created(
        desk.enter(somebody.staffId(), somebody.person(), somebody.post(), act), act.caller());
  }

  /**
   * Enters many, such as the lines of a table: each for themselves, and nobody twice when it is
   * sent again (HR-11). The answer says of each, in their order, whether they are in the directory
   * now, and if not, why.
   */
  @PostMapping("/imports")
  ManyStaffView enterAll(@RequestBody @Valid StaffRequests.ManyStaff body, Act act) {
    List<Newcomer> people = body.newcomers();
    List<Action> outcomes = answers.outcomes(desk.enterAll(people, act));
    return new ManyStaffView(
        IntStream.range(0, people.size())
            .mapToObj(line -> new StaffOutcome(people.get(line).staffId(), outcomes.get(line)))
            .toList());
  }

  /** Says anew what somebody is called and where they work (HR-11). */
  @PutMapping("/{id}")
  ResponseEntity<StaffView> change(
      @PathVariable String id,
      @RequestBody @Valid StaffRequests.StaffEntry body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        desk.change(id, seen.revision(), body.person(), body.post(), act), act.caller());
  }

  /** Says anew how somebody is reached: they themselves, inside sales, or HR (COMM-06). */
  @PutMapping("/{id}/contact")
  ResponseEntity<StaffView> reach(
      @PathVariable String id,
      @RequestBody @Valid StaffRequests.StaffContact body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        desk.reach(
            id,
            seen.revision(),
            StaffRequests.told(body.phone()),
            StaffRequests.told(body.email()),
            act),
        act.caller());
  }

  /** Settles that somebody leaves, and when (HR-09). */
  @PostMapping("/{id}/leaving")
  ResponseEntity<StaffView> leave(
      @PathVariable String id, @RequestBody @Valid StaffRequests.Leaving body, Act act) {
    return answers.ok(desk.leave(id, body.lastDay(), act), act.caller());
  }

  /**
   * Says that somebody who leaves has handed over what they looked after; what still stands with
   * them, {@code GET /api/work} of each service tells (HR-09).
   */
  @PostMapping("/{id}/hand-over")
  ResponseEntity<StaffView> handOver(
      @PathVariable String id, @RequestBody @Valid StaffRequests.HandOver body, Act act) {
    return answers.ok(
        desk.handOver(id, body.standing(), StaffRequests.told(body.reason()), act), act.caller());
  }

  /** Takes somebody back who leaves or has left. */
  @PostMapping("/{id}/return")
  ResponseEntity<StaffView> takeBack(@PathVariable String id, Act act) {
    return answers.ok(desk.takeBack(id, act), act.caller());
  }

  /** Somebody. */
  @GetMapping("/{id}")
  ResponseEntity<StaffView> get(@PathVariable String id, Caller caller) {
    return answers.ok(readings.get(id, caller), caller);
  }

  /**
   * People in the directory, whoever was entered last first.
   *
   * @param q parts of name, staff id, telephone number, address or department, or the sounds of a
   *     Chinese name
   * @param ids only those with these staff ids, separated by commas
   * @param department only those of this department
   * @param team only those of this team
   * @param region only those of this region
   * @param role only those with this role
   * @param state only those who are there
   * @param awayOn only those who are away on this day
   */
  @GetMapping
  @NotesLists(of = "staff", rule = "COMM-06")
  Page<StaffItem> list(
      @RequestParam @Nullable @Size(max = 100) String q,
      @RequestParam(defaultValue = "") @Size(max = 200) List<@Size(max = 64) String> ids,
      @RequestParam @Nullable @Size(max = 40) String department,
      @RequestParam @Nullable @Size(max = 40) String team,
      @RequestParam @Nullable @Size(max = 40) String region,
      @RequestParam @Nullable @Size(max = 64) String role,
      @RequestParam @Nullable StaffStage state,
      @RequestParam @Nullable LocalDate awayOn,
      PageRequest page,
      Caller caller) {
    var query =
        new StaffQuery(StaffRequests.told(q), ids, department, team, region, role, state, awayOn);
    LocalDate today = readings.today(caller);
    return Page.ofStored(
        readings.list(query, page.slice(), caller),
        page,
        stored -> StaffItem.of(stored.state(), today));
  }
}
