package io.saleswright.finance.invoices;

import io.saleswright.finance.invoiced.Course;
import io.saleswright.finance.invoiced.Part;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Brings the invoices into being that were made of another one. What is to be made stands on that
 * one, so it is made after any crash, and once however often.
 */
final class InvoiceFollowUp implements UnfinishedWork {

  private final Aggregates<Invoice> invoices;
  private final InvoiceSearch search;
  private final Supplier<InvoiceRules> rules;

  InvoiceFollowUp(
      Aggregates<Invoice> invoices, InvoiceSearch search, Supplier<InvoiceRules> rules) {
    this.invoices = invoices;
    this.search = search;
    this.rules = rules;
  }

  /**
   * Makes what has to be made.
   *
   * @return the invoice after it; a repeat stays one
   */
  Stored<Invoice> after(Stored<Invoice> stored, Cause cause) {
    Course course = stored.state().course();
    if (course.openSince() == null) {
      return stored;
    }
    Cause step = cause.followUp();
    for (Part part : course.parts()) {
      invoices.createAt(
          part.id(),
          step,
          id -> Invoice.requested(id, stored.state().asking(part), rules.get(), step.at()));
      // Whoever gave the first one to somebody else meanwhile may not have seen this one yet.
      Invoice first = invoices.get(stored.id()).state();
      invoices.change(part.id(), step, now -> now.state().belongingTo(first.owner()));
    }
    int made = course.parts().size();
    invoices.change(stored.id(), step, now -> InvoiceCourse.completed(now.state(), made));
    Stored<Invoice> now = invoices.get(stored.id());
    return stored.repeated() ? now.asRepeat() : now;
  }

  @Override
  public String name() {
    return "invoices of which others are made";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(invoices.get(id), cause);
  }
}
