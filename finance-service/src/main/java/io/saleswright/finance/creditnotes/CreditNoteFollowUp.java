package io.saleswright.finance.creditnotes;

import io.saleswright.finance.creditnotes.CreditNote.Issue;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.InvoiceRequests;
import io.saleswright.finance.invoices.TaxSplit;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Takes the steps that a credit note needs of its receivable: asks to take it off what is owed, and
 * tells when it does not count any more. What is to be done stands on the credit note itself, so it
 * is done after any crash, and each step can be taken twice.
 */
final class CreditNoteFollowUp implements UnfinishedWork {

  private final Aggregates<CreditNote> notes;
  private final CreditNoteSearch search;
  private final ReceivableClaims claims;
  private final InvoiceRequests invoices;
  private final CreditNoteNumbers numbers;
  private final Supplier<CreditNoteRules> rules;

  CreditNoteFollowUp(
      Aggregates<CreditNote> notes,
      CreditNoteSearch search,
      ReceivableClaims claims,
      InvoiceRequests invoices,
      CreditNoteNumbers numbers,
      Supplier<CreditNoteRules> rules) {
    this.notes = notes;
    this.search = search;
    this.claims = claims;
    this.invoices = invoices;
    this.numbers = numbers;
    this.rules = rules;
  }

  /**
   * Takes whatever step is open.
   *
   * @return the credit note after it; a repeat stays one
   */
  Stored<CreditNote> after(Stored<CreditNote> stored, Cause cause) {
    CreditNote note = stored.state();
    Instant since = note.claim().openSince();
    if (since == null) {
      return stored;
    }
    Cause step = cause.followUp();
    if (note.stage() == CreditNoteStage.WRITING) {
      List<String> parts = part(stored, step);
      write(stored, step);
      for (String part : parts) {
        after(notes.get(part), step);
      }
    } else {
      claims.uncredit(note.deal().orderId(), note.claimId(stored.id()), step);
      invoices.uncredit(note.deal().orderId(), note.claimId(stored.id()), step);
      notes.change(stored.id(), step, now -> now.state().settled());
    }
    Stored<CreditNote> now = notes.get(stored.id());
    return stored.repeated() ? now.asRepeat() : now;
  }

  /**
   * Brings the others of the same decision into being; once, however often. Whoever gave this one
   * to somebody else meanwhile may not have seen them yet.
   */
  private List<String> part(Stored<CreditNote> whole, Cause step) {
    Division division = whole.state().division();
    List<Division.Part> parts = division == null ? List.of() : division.parts();
    Instant due = rules.get().due().apply(step.at());
    for (Division.Part part : parts) {
      notes.createAt(
          part.id(),
          step,
          id -> whole.state().parted(whole.id(), part.share(), id, due, step.at()));
      CreditNote first = notes.get(whole.id()).state();
      notes.change(part.id(), step, now -> now.state().belongingTo(first.deal().owner()));
    }
    return parts.stream().map(Division.Part::id).toList();
  }

  /** An invoice has to have so much left, and then the receivable; else it is not written. */
  private void write(Stored<CreditNote> stored, Cause step) {
    CreditNote note = stored.state();
    String order = note.deal().orderId();
    String claim = note.claimId(stored.id());
    Money gross = note.credited().gross();
    Stored<Invoice> invoice = invoices.credit(order, claim, gross, step).orElse(null);
    AllocationRefusal refusal =
        invoice == null
            ? AllocationRefusal.ABOVE_INVOICE
            : claims.credit(order, claim, gross, step);
    if (invoice == null || refusal != null) {
      invoices.uncredit(order, claim, step);
      notes.change(stored.id(), step, now -> now.state().refused());
      return;
    }
    // The number is taken in the write that issues it, and the day is that write's: one that a
    // crash held up is no entry of a month that is over.
    notes.change(
        stored.id(),
        step,
        now ->
            now.state().stage() == CreditNoteStage.WRITING
                ? now.state()
                    .issued(
                        stored.id(),
                        invoice.id(),
                        written(now.state(), invoice, rules.get().dayOfPaper(step.at())))
                : Change.none(now.state()));
  }

  /** What stands on it: the invoice's title and rate, and the amount taken apart as there. */
  private Issue written(CreditNote note, Stored<Invoice> corrected, LocalDate day) {
    io.saleswright.finance.invoices.Issue invoice =
        Objects.requireNonNull(corrected.state().issue());
    TaxSplit split = note.credited().split(invoice.taxRate());
    return new Issue(
        numbers.next(day),
        invoice.number(),
        invoice.buyer().title(),
        invoice.taxRate(),
        split.net(),
        split.tax(),
        day,
        Objects.requireNonNull(note.claim().by()));
  }

  @Override
  public String name() {
    return "credit notes that ask or tell their receivable";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(notes.get(id), cause);
  }
}
