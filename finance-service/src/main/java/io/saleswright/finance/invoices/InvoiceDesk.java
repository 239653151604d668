package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes invoices and shows them to people (FIN-08, FIN-19). */
public final class InvoiceDesk {

  private static final Trials<InvoiceStep, Invoice, InvoiceRules> TRIALS =
      Trials.<InvoiceStep, Invoice, InvoiceRules>of(InvoiceStep.class)
          .trying(InvoiceStep.ISSUE, (stored, _, _) -> stored.state().mustBeOpen())
          .complete();

  private final Scoped<Invoice> invoices;
  private final InvoiceSearch search;
  private final InvoiceNumbers numbers;
  private final Supplier<InvoiceRules> rules;
  private final InstantSource time;

  InvoiceDesk(
      Scoped<Invoice> invoices,
      InvoiceSearch search,
      InvoiceNumbers numbers,
      Supplier<InvoiceRules> rules,
      InstantSource time) {
    this.invoices = invoices;
    this.search = search;
    this.numbers = numbers;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Writes an invoice.
   *
   * @throws RuleViolation when it was issued before
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  public Stored<Invoice> issue(String id, IssueInvoice command, Act act) {
    InvoiceStep.ISSUE.mustBeOpenTo(act.caller());
    return invoices.change(
        id,
        act,
        now -> {
          InvoiceRules inForce = rules.get();
          now.state().mustBeIssuable(command, inForce);
          String number = numbers.next(LocalDate.ofInstant(act.at(), inForce.zone()));
          return now.state().issued(id, number, command, inForce, act);
        });
  }

  /**
   * An invoice.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Invoice> get(String id, Caller caller) {
    InvoiceStep.READ.mustBeOpenTo(caller);
    return invoices.get(id, caller);
  }

  /** Invoices that the caller sees, newest first. */
  public List<Stored<Invoice>> list(@Nullable String orderId, Slice slice, Caller caller) {
    InvoiceStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(orderId, caller, slice);
  }

  /** What the caller could do with an invoice now. */
  public List<Answer> possible(Stored<Invoice> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }
}
