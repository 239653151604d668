package io.saleswright.finance.dunning.web;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningStage;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.dunning.DunningDesk;
import io.saleswright.finance.dunning.DunningSearch;
import io.saleswright.finance.dunning.DunningSearch.Wanted;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money that is overdue: what has to be chased, and what was done about it (FIN-06). */
@RestController
@RequestMapping("/api/dunning")
class DunningController {

  private final DunningDesk desk;
  private final KeptLetters papers;
  private final CustomerNames names;
  private final Actions actions;
  private final WorkCalendar calendar;
  private final InstantSource time;

  DunningController(
      DunningDesk desk,
      KeptLetters papers,
      CustomerNames names,
      Actions actions,
      WorkCalendar calendar,
      InstantSource time) {
    this.desk = desk;
    this.papers = papers;
    this.names = names;
    this.actions = actions;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Cases that the caller may see.
   *
   * @param state only those that have come this far: DUE, RESTING, PROMISED, HELD or ENDED
   * @param customerId only those of this customer
   * @param salesperson only those that this person looks after
   */
  @GetMapping
  @NotesLists(of = "dunning cases", rule = "SEC-02")
  Page<DunningView> list(
      @RequestParam @Nullable DunningStage state,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String salesperson,
      PageRequest page,
      Caller caller) {
    Wanted wanted = new Wanted(state, customerId, salesperson);
    return Page.ofStored(
        desk.list(wanted, page.slice(), caller), page, stored -> view(stored, caller));
  }

  /** What somebody has to chase now, of what the caller may see, the most urgent first. */
  @GetMapping("/tasks")
  @NotesLists(of = "dunning tasks", rule = "SEC-02")
  Page<DunningView> tasks(PageRequest page, Caller caller) {
    return Page.of(desk.tasks(page.slice(), caller), page, DunningSearch::placeOf)
        .map(stored -> view(stored, caller));
  }

  /** One case, by the identity of its receivable. */
  @GetMapping("/{id}")
  ResponseEntity<DunningView> get(@PathVariable String id, Caller caller) {
    Stored<DunningCase> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /** Sends a letter at the level that is reached; its paper is kept as it leaves the house. */
  @PostMapping("/{id}/letters")
  ResponseEntity<DunningView> letter(
      @PathVariable String id, @RequestBody @Valid DunningRequests.SendLetter body, Act act) {
    Stored<DunningCase> stored = desk.letter(id, body.channel(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** A letter as it left the house. */
  @GetMapping(path = "/{id}/letters/{number}/paper", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(
      @PathVariable String id, @PathVariable String number, Caller caller) {
    return PaperAnswers.of(papers.of(desk.get(id, caller), number), number);
  }

  /** Notes a call, a visit or a message. */
  @PostMapping("/{id}/calls")
  ResponseEntity<DunningView> call(
      @PathVariable String id, @RequestBody @Valid DunningRequests.NoteCall body, Act act) {
    Stored<DunningCase> stored = desk.call(id, body.call(act.by(), act.at()), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** Notes that the customer promised to pay; a broken promise is told. */
  @PostMapping("/{id}/promises")
  ResponseEntity<DunningView> promise(
      @PathVariable String id, @RequestBody @Valid DunningRequests.NotePromise body, Act act) {
    Stored<DunningCase> stored =
        desk.promise(id, body.amount(), body.on(), body.person().strip(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  private DunningView view(Stored<DunningCase> stored, Caller caller) {
    String customer = stored.state().debtor().customerId();
    return DunningView.of(
        stored,
        names.of(customer).orElse(customer),
        daysOverdue(stored.state().debt().dueOn()),
        actions.of(desk.possible(stored, caller)));
  }

  private long daysOverdue(@Nullable LocalDate dueOn) {
    return dueOn == null
        ? 0
        : ChronoUnit.DAYS.between(dueOn, calendar.businessDate(time.instant()));
  }
}
