package io.saleswright.contract.regulations.web;

import io.saleswright.contract.regulations.CompanyRule;
import io.saleswright.contract.regulations.RegulationDesk;
import io.saleswright.contract.regulations.RuleReadingDesk;
import io.saleswright.contract.regulations.RuleStage;
import io.saleswright.contract.regulations.RuleVersion;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
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

/** Rules of the company: written in versions, and in force from a day on (DOC-09). */
@RestController
@RequestMapping(RuleController.PATH)
class RuleController {

  static final String PATH = "/api/company-rules";

  private final RegulationDesk desk;
  private final RuleReadingDesk reading;
  private final RuleAnswers answers;

  RuleController(RegulationDesk desk, RuleReadingDesk reading, RuleAnswers answers) {
    this.desk = desk;
    this.reading = reading;
    this.answers = answers;
  }

  /** Begins a rule. */
  @PostMapping
  @Creates
  ResponseEntity<RuleView> write(@RequestBody @Valid RuleRequests.Content body, Act act) {
    Stored<CompanyRule> stored = desk.write(body.content(), act);
    return Answers.created(
        PATH, stored, answers.view(reading.seen(stored, act.caller()), act.caller()));
  }

  /** Writes the version anew that is under way; not while the departments look at it. */
  @PutMapping("/{id}")
  ResponseEntity<RuleView> edit(
      @PathVariable String id,
      IfMatch seen,
      @RequestBody @Valid RuleRequests.Content body,
      Act act) {
    return answers.ok(desk.edit(id, seen.revision(), body.content(), act), act);
  }

  /** Begins another version; the one before stays in force until its day has come. */
  @PostMapping("/{id}/revision")
  ResponseEntity<RuleView> revise(
      @PathVariable String id, @RequestBody @Valid RuleRequests.Content body, Act act) {
    return answers.ok(desk.revise(id, body.content(), act), act);
  }

  /** Gives the version up that is under way. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<RuleView> withdraw(@PathVariable String id, Act act) {
    return answers.ok(desk.withdraw(id, act), act);
  }

  /** Ends a rule from a day on. */
  @PostMapping("/{id}/repeal")
  ResponseEntity<RuleView> repeal(
      @PathVariable String id, @RequestBody @Valid RuleRequests.RepealBody body, Act act) {
    return answers.ok(desk.repeal(id, body.from(), body.reason().strip(), act), act);
  }

  /** One rule with all its issued versions. */
  @GetMapping("/{id}")
  ResponseEntity<RuleView> get(@PathVariable String id, Caller caller) {
    RuleReadingDesk.Seen seen = reading.get(id, caller);
    return Answers.ok(seen.stored(), answers.view(seen, caller));
  }

  /**
   * The version of a rule that is, was or will be in force on a day.
   *
   * @param on the day; today when nobody says
   */
  @GetMapping("/{id}/in-force")
  RuleVersionView inForce(
      @PathVariable String id, @RequestParam @Nullable LocalDate on, Caller caller) {
    RuleReadingDesk.Seen seen = reading.get(id, caller);
    RuleVersion version = seen.stored().state().inForceOn(on == null ? seen.today() : on);
    if (version == null) {
      throw new NotFound("version");
    }
    return RuleVersionView.of(version, seen.audience());
  }

  /**
   * Rules that the caller may see: those of which something was issued, drafts for those who write
   * or decide.
   *
   * @param state only those that stand there
   * @param on only those of which a version is, was or will be in force on this day
   * @param unread {@code me}: only those whose newest version the caller has to read
   */
  @GetMapping
  Page<RuleItem> list(
      @RequestParam @Nullable RuleStage state,
      @RequestParam @Nullable LocalDate on,
      @RequestParam @Nullable String unread,
      PageRequest page,
      Caller caller) {
    if (unread != null && !unread.equals("me")) {
      throw new InvalidInput(
          "unread", "choice", "must be one of {choices}", Map.of("choices", "me"));
    }
    return Page.ofStored(
        reading.list(state, on, unread != null, page.slice(), caller), page, RuleItem::of);
  }
}
