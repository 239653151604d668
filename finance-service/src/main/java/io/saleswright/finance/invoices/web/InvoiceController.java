package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceDesk;
import io.saleswright.finance.invoices.InvoiceSearch;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.IfMatch;
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

/** Invoices: asked for by the sign-off, issued by finance. */
@RestController
@RequestMapping("/api/invoices")
class InvoiceController {

  private final InvoiceDesk desk;
  private final Actions actions;

  InvoiceController(InvoiceDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Issues an invoice that was asked for; afterwards it can't be changed (FIN-02). */
  @PostMapping("/{id}/issue")
  ResponseEntity<InvoiceView> issue(
      @PathVariable String id, @RequestBody @Valid IssueRequest body, Act act) {
    return ok(desk.issue(id, body.command(), act), act.caller());
  }

  /**
   * Takes a part out of an invoice that is not written; it becomes an invoice of its own, and all
   * of an order's invoices together stay over what the order is over (FIN-08).
   */
  @PostMapping("/{id}/parts")
  ResponseEntity<InvoiceView> split(
      @PathVariable String id, @RequestBody @Valid SplitRequest body, Act act, IfMatch revision) {
    return ok(desk.split(id, body.amount(), revision.revision(), act), act.caller());
  }

  /** Notes when and how an invoice was sent to the customer (FIN-08). */
  @PostMapping("/{id}/sendings")
  ResponseEntity<InvoiceView> send(
      @PathVariable String id, @RequestBody @Valid SendRequest body, Act act) {
    return ok(desk.send(id, body.channel(), body.on(), body.reference(), act), act.caller());
  }

  /**
   * Voids an invoice in its own month, by somebody who did not issue it. Its number stays in the
   * register, and another invoice over the same is asked for (FIN-08).
   */
  @PostMapping("/{id}/voiding")
  ResponseEntity<InvoiceView> voidIt(
      @PathVariable String id, @RequestBody @Valid VoidRequest body, Act act) {
    return ok(desk.voidIt(id, body.reason(), act), act.caller());
  }

  /**
   * What may stand on an invoice that is to be written: title, tax number, address and bank as on
   * the customer's newest invoice with the title that was verified (FIN-02).
   */
  @GetMapping("/{id}/proposal")
  ProposalView proposal(@PathVariable String id, Caller caller) {
    return ProposalView.of(desk.propose(id, caller));
  }

  /** One invoice. */
  @GetMapping("/{id}")
  ResponseEntity<InvoiceView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Invoices that the caller may see.
   *
   * @param orderId only those of this order
   * @param customerId only those of this customer
   * @param number only those whose number begins so, such as INV-S1-2026-; the voided ones, too
   */
  @GetMapping
  @NotesLists(of = "invoices", rule = "SEC-02")
  Page<InvoiceView> list(
      @RequestParam @Nullable String orderId,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String number,
      PageRequest page,
      Caller caller) {
    InvoiceSearch.Wanted wanted = new InvoiceSearch.Wanted(orderId, customerId, number);
    return Page.ofStored(
        desk.list(wanted, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<InvoiceView> ok(Stored<Invoice> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private InvoiceView view(Stored<Invoice> stored, Caller caller) {
    return InvoiceView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
