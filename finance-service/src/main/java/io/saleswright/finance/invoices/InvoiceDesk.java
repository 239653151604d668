package io.saleswright.finance.invoices;

import io.saleswright.finance.access.FinanceStep;
import io.saleswright.finance.access.Visibility;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for invoices, writes them, and shows them to people (FIN-07, FIN-08). */
public final class InvoiceDesk {

  private static final String NOUN = "invoice";

  private final Aggregates<Invoice> invoices;
  private final InvoiceSearch search;
  private final InvoiceNumbers numbers;
  private final Supplier<InvoiceRules> rules;

  InvoiceDesk(
      Aggregates<Invoice> invoices,
      InvoiceSearch search,
      InvoiceNumbers numbers,
      Supplier<InvoiceRules> rules) {
    this.invoices = invoices;
    this.search = search;
    this.numbers = numbers;
    this.rules = rules;
  }

  /** Asks for an order's invoice; once, however often the goods are signed for. */
  public Stored<Invoice> request(RequestInvoice command, Cause cause) {
    return invoices.createAt(
        Ids.derived(NOUN, command.orderId()),
        cause,
        id -> Invoice.requested(id, command, rules.get(), cause.at()));
  }

  /**
   * Writes an invoice.
   *
   * @throws RuleViolation when it was issued before
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  public Stored<Invoice> issue(String id, IssueInvoice command, Caller caller, Cause cause) {
    FinanceStep.ISSUE_INVOICE.mustBeOpenTo(caller);
    return invoices.change(
        id,
        cause,
        now -> {
          // A number is spent only on an invoice that can be issued.
          now.state().mustBeIssuable(command, rules.get());
          return now.state()
              .issued(id, numbers.next(), command, cause.by(), rules.get(), cause.at());
        });
  }

  /**
   * An invoice, for people.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Invoice> get(String id, Caller caller) {
    FinanceStep.READ_INVOICES.mustBeOpenTo(caller);
    Stored<Invoice> stored = invoices.get(id);
    Visibility.of(caller).mustInclude(stored.state().salesperson(), NOUN);
    return stored;
  }

  /** Invoices that the caller sees, newest first. */
  public List<Stored<Invoice>> list(@Nullable String orderId, Slice slice, Caller caller) {
    FinanceStep.READ_INVOICES.mustBeOpenTo(caller);
    return search.newestFirst(orderId, Visibility.of(caller).salesperson(), slice);
  }

  /** Checks whether the caller could issue this invoice now. */
  public void mustBeIssuable(Invoice invoice, Caller caller) {
    FinanceStep.ISSUE_INVOICE.mustBeOpenTo(caller);
    invoice.mustBeOpen();
  }
}
