package io.saleswright.contract.quotes.web;

import io.saleswright.contract.quotes.Quote;
import io.saleswright.contract.quotes.QuoteDesk;
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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quotes: what is offered to customers. */
@RestController
@RequestMapping("/api/quotes")
class QuoteController {

  private final QuoteDesk desk;
  private final Actions actions;

  QuoteController(QuoteDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Begins a quote, for a customer or for a lead without a file (QUO-01, QUO-04). */
  @PostMapping
  @Creates
  ResponseEntity<QuoteView> draft(@RequestBody @Valid QuoteRequests.Content body, Act act) {
    Stored<Quote> stored = desk.draft(body.wish(), act);
    return Answers.created("/api/quotes", stored, view(stored, act.caller()));
  }

  /** Offers a quote no more; the reason is kept. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<QuoteView> withdraw(
      @PathVariable String id, @RequestBody @Valid QuoteRequests.Reason body, Act act) {
    return ok(desk.withdraw(id, body.reason(), act), act.caller());
  }

  /** One quote. */
  @GetMapping("/{id}")
  ResponseEntity<QuoteView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Quotes that the caller may see.
   *
   * @param customerId only those of this customer
   */
  @GetMapping
  @NotesLists(of = "quotes", rule = "CON-13")
  Page<QuoteView> list(
      @RequestParam @Nullable @Size(max = 64) String customerId, PageRequest page, Caller caller) {
    return Page.ofStored(
        desk.list(customerId, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<QuoteView> ok(Stored<Quote> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private QuoteView view(Stored<Quote> stored, Caller caller) {
    return QuoteView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
