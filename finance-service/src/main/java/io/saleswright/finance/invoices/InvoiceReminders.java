package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Reminds of invoices that were asked for, again and again until they are written (FIN-07). */
final class InvoiceReminders implements UnfinishedWork {

  private final Aggregates<Invoice> invoices;
  private final InvoiceSearch search;
  private final Supplier<InvoiceRules> rules;

  InvoiceReminders(
      Aggregates<Invoice> invoices, InvoiceSearch search, Supplier<InvoiceRules> rules) {
    this.invoices = invoices;
    this.search = search;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "reminders of invoices";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.remindersDue(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    invoices.change(id, cause, now -> now.state().reminded(id, rules.get(), cause.at()));
  }
}
