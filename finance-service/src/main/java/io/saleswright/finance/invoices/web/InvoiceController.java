package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
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

  /** One invoice. */
  @GetMapping("/{id}")
  ResponseEntity<InvoiceView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /**
   * Invoices that the caller may see.
   *
   * @param orderId only those of this order
   */
  @GetMapping
  @NotesLists(of = "invoices", rule = "SEC-02")
  Page<InvoiceView> list(@RequestParam @Nullable String orderId, PageRequest page, Caller caller) {
    return Page.ofStored(
        desk.list(orderId, page.slice(), caller), page, stored -> view(stored, caller));
  }

  private ResponseEntity<InvoiceView> ok(Stored<Invoice> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private InvoiceView view(Stored<Invoice> stored, Caller caller) {
    return InvoiceView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
