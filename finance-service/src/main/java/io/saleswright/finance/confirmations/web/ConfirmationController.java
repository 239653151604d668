package io.saleswright.finance.confirmations.web;

import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.finance.confirmations.ConfirmationDesk;
import io.saleswright.finance.confirmations.ConfirmationStage;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
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

/** Balances that customers are asked to confirm, and what they answer (FIN-12). */
@RestController
@RequestMapping(ConfirmationController.PATH)
class ConfirmationController {

  static final String PATH = "/api/balance-confirmations";

  private final ConfirmationDesk desk;
  private final KeptConfirmations papers;
  private final CustomerNames names;
  private final Actions actions;

  ConfirmationController(
      ConfirmationDesk desk, KeptConfirmations papers, CustomerNames names, Actions actions) {
    this.desk = desk;
    this.papers = papers;
    this.names = names;
    this.actions = actions;
  }

  /** Asks a customer to confirm a balance; the paper is kept as it leaves the house. */
  @PostMapping
  @Creates
  ResponseEntity<ConfirmationView> send(
      @RequestBody @Valid ConfirmationRequests.Send body, Act act) {
    Stored<Confirmation> stored =
        desk.send(body.customerId(), body.currency(), body.from(), body.to(), body.channel(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Notes what the customer said. */
  @PostMapping("/{id}/answers")
  ResponseEntity<ConfirmationView> answer(
      @PathVariable String id, @RequestBody @Valid ConfirmationRequests.Said body, Act act) {
    Stored<Confirmation> stored = desk.answer(id, body.reply(act.by()), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** One confirmation. */
  @GetMapping("/{id}")
  ResponseEntity<ConfirmationView> get(@PathVariable String id, Caller caller) {
    Stored<Confirmation> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /** The paper as it left the house. */
  @GetMapping(path = "/{id}/paper", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(@PathVariable String id, Caller caller) {
    Stored<Confirmation> stored = desk.get(id, caller);
    return PaperAnswers.of(papers.of(stored), stored.state().number());
  }

  /**
   * Confirmations that the caller may see.
   *
   * @param customerId only those of this customer
   * @param state only those that this was said to: SENT, AGREED or DISAGREED
   */
  @GetMapping
  @NotesLists(of = "confirmations", rule = "SEC-02")
  Page<ConfirmationView> list(
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable ConfirmationStage state,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(customerId, state, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ConfirmationView view(Stored<Confirmation> stored, Caller caller) {
    String customer = stored.state().customerId();
    return ConfirmationView.of(
        stored, names.of(customer).orElse(customer), actions.of(desk.possible(stored, caller)));
  }
}
