package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expenses.ExpenseDesk;
import io.saleswright.finance.expenses.ExpenseQuery;
import io.saleswright.finance.expenses.ExpenseReading;
import io.saleswright.finance.expenses.ExpenseSearch;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.function.Supplier;
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

/** Expenses: applied for, claimed and read. */
@RestController
@RequestMapping(ExpenseController.PATH)
class ExpenseController {

  static final String PATH = "/api/expenses";

  private final ExpenseDesk desk;
  private final ExpenseReading reading;
  private final ExpenseAnswers answers;
  private final Supplier<ExpenseRules> rules;

  ExpenseController(
      ExpenseDesk desk,
      ExpenseReading reading,
      ExpenseAnswers answers,
      Supplier<ExpenseRules> rules) {
    this.desk = desk;
    this.reading = reading;
    this.answers = answers;
    this.rules = rules;
  }

  /** Begins an application, before anything is spent (EXP-04). */
  @PostMapping
  @Creates
  ResponseEntity<ExpenseView> apply(@RequestBody @Valid ExpenseRequests.NewExpense body, Act act) {
    Stored<Expense> stored =
        desk.apply(body.department().strip(), body.content().application(), act);
    return Answers.created(PATH, stored, answers.view(stored, act.caller()));
  }

  /** Says something else in an application that was not submitted, or was rejected. */
  @PutMapping("/{id}")
  ResponseEntity<ExpenseView> edit(
      @PathVariable String id,
      @RequestBody @Valid ExpenseRequests.Content body,
      IfMatch seen,
      Act act) {
    return answers.ok(desk.edit(id, seen.revision(), body.application(), act), act);
  }

  /** Submits an application: the month's budget holds the amount, and the chain begins (EXP-05). */
  @PostMapping("/{id}/submission")
  ResponseEntity<ExpenseView> submit(@PathVariable String id, Act act) {
    return answers.ok(desk.submit(id, act), act);
  }

  /**
   * Claims what was spent, with its vouchers. More than was approved passes the whole chain again
   * (EXP-04).
   */
  @PostMapping("/{id}/claim")
  ResponseEntity<ExpenseView> claim(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.ClaimBody body, Act act) {
    return answers.ok(
        desk.claim(
            id, body.vouchers(rules.get().currency()), ExpenseRequests.told(body.note()), act),
        act);
  }

  /** Notes what was booked for a trip: a flight, a hotel (EXP-14). */
  @PostMapping("/{id}/bookings")
  ResponseEntity<ExpenseView> book(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.BookingBody body, Act act) {
    return answers.ok(desk.book(id, body.booking(act), act), act);
  }

  /** Gives it up; its budget is given back. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<ExpenseView> withdraw(
      @PathVariable String id, @RequestBody @Valid ExpenseRequests.Reason body, Act act) {
    return answers.ok(desk.withdraw(id, body.reason().strip(), act), act);
  }

  /**
   * What an application of the caller may name: departments whose budgets they spend, categories.
   */
  @GetMapping("/choices")
  ExpenseChoices choices(Caller caller) {
    ExpenseStep.APPLY.mustBeOpenTo(caller);
    return ExpenseChoices.of(rules.get(), caller);
  }

  /** One expense. */
  @GetMapping("/{id}")
  ResponseEntity<ExpenseView> get(@PathVariable String id, Caller caller) {
    Stored<Expense> stored = reading.get(id, caller);
    return answers.ok(stored, caller);
  }

  /**
   * Expenses that the caller may see.
   *
   * @param state only those that stand there
   * @param staffId only those of this person
   * @param category only those of this category
   * @param customerId only those for this customer
   * @param waitingFor only those that wait for this step of their chain
   * @param forMe true for those alone whose next step the caller may do, such as on a phone
   */
  @GetMapping
  @NotesLists(of = "expenses", rule = "EXP-11")
  Page<ExpenseView> list(
      @RequestParam @Nullable ExpenseStage state,
      @RequestParam @Nullable @Size(max = 64) String staffId,
      @RequestParam @Nullable @Size(max = 40) String category,
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable @Size(max = 60) String waitingFor,
      @RequestParam(defaultValue = "false") boolean forMe,
      @SortedBy({"amount", "from"}) PageRequest page,
      Caller caller) {
    ExpenseQuery query = new ExpenseQuery(state, staffId, category, customerId, waitingFor, forMe);
    return Page.ofStored(
        reading.list(query, page.slice(), caller),
        page,
        ExpenseSearch.SORTS,
        stored -> answers.view(stored, caller));
  }
}
