package io.saleswright.contract.contracts.web;

import io.saleswright.contract.contracts.ContractDesk;
import io.saleswright.contract.contracts.ContractQuery;
import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** Contracts: written, amended, ended and read. */
@RestController
@RequestMapping(ContractController.PATH)
class ContractController {

  static final String PATH = "/api/contracts";

  private final ContractDesk desk;
  private final ReadingDesk reading;
  private final ContractAnswers answers;

  ContractController(ContractDesk desk, ReadingDesk reading, ContractAnswers answers) {
    this.desk = desk;
    this.reading = reading;
    this.answers = answers;
  }

  /** Begins a contract (CON-01, CON-02). */
  @PostMapping
  @Creates
  ResponseEntity<ContractView> draft(
      @RequestBody @Valid ContractRequests.NewContract body, Act act) {
    Stored<Contract> stored = desk.draft(body.wish(), act);
    return Answers.created(PATH, stored, answers.view(stored, act.caller()));
  }

  /**
   * Says something else in the version that is under way. When it is with its chain, that begins at
   * its first step again, and decisions fall (CON-03).
   */
  @PutMapping("/{id}")
  ResponseEntity<ContractView> edit(
      @PathVariable String id,
      @RequestBody @Valid ContractRequests.Content body,
      IfMatch seen,
      Act act) {
    return answers.ok(desk.edit(id, seen.revision(), body.wish(), act), act);
  }

  /** Submits the version that is under way to its chain (CON-03). */
  @PostMapping("/{id}/submission")
  ResponseEntity<ContractView> submit(@PathVariable String id, Act act) {
    return answers.ok(desk.submit(id, act), act);
  }

  /** Gives the version up that is under way; what is in force stays so. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<ContractView> withdraw(
      @PathVariable String id, @RequestBody @Valid ContractRequests.Reason body, Act act) {
    return answers.ok(desk.withdraw(id, body.reason(), act), act);
  }

  /** Begins a new version of a signed contract, which stays in force meanwhile (CON-11). */
  @PostMapping("/{id}/amendment")
  ResponseEntity<ContractView> amend(
      @PathVariable String id, @RequestBody @Valid ContractRequests.Reason body, Act act) {
    return answers.ok(desk.amend(id, body.reason(), act), act);
  }

  /** Lets another contract follow; its draft, `successor`, has the same content (CON-10). */
  @PostMapping("/{id}/renewal")
  ResponseEntity<ContractView> renew(@PathVariable String id, Act act) {
    return answers.ok(desk.renew(id, act), act);
  }

  /** Ends a contract before its time (CON-10). */
  @PostMapping("/{id}/termination")
  ResponseEntity<ContractView> terminate(
      @PathVariable String id, @RequestBody @Valid ContractRequests.Reason body, Act act) {
    return answers.ok(desk.terminate(id, body.reason(), act), act);
  }

  /** One contract with all its versions. */
  @GetMapping("/{id}")
  ResponseEntity<ContractView> get(@PathVariable String id, Caller caller) {
    Stored<Contract> stored = reading.get(id, caller);
    return Answers.ok(stored, answers.view(stored, caller));
  }

  /**
   * Contracts that the caller may see.
   *
   * @param customerId only those with this customer
   * @param state only those that stand there
   * @param waitingFor only those that wait for this step of their chain
   * @param quoteId only those made from this quote
   * @param unfiled true for those alone whose newest signed version nobody has filed (CON-08)
   */
  @GetMapping
  @NotesLists(of = "contracts", rule = "CON-13")
  Page<ContractView> list(
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable ContractStage state,
      @RequestParam @Nullable @Size(max = 60) String waitingFor,
      @RequestParam @Nullable @Size(max = 64) String quoteId,
      @RequestParam(defaultValue = "false") boolean unfiled,
      PageRequest page,
      Caller caller) {
    ContractQuery query = new ContractQuery(customerId, state, waitingFor, quoteId, unfiled);
    return Page.ofStored(
        reading.list(query, page.slice(), caller), page, stored -> answers.view(stored, caller));
  }
}
