package io.saleswright.finance.creditnotes;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.creditnotes.CreditNote.Credited;
import io.saleswright.finance.invoices.InvoiceRequests;
import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for credit notes, writes them, takes them back, and shows them to people (FIN-18). */
public final class CreditNoteDesk {

  private static final Trials<CreditNoteStep, CreditNote, CreditNoteGrounds> TRIALS =
      Trials.<CreditNoteStep, CreditNote, CreditNoteGrounds>of(CreditNoteStep.class)
          .trying(
              CreditNoteStep.ISSUE,
              (stored, grounds, act) -> {
                stored.state().mustBeWritable(act.by());
                grounds.mustBeConfirmed(stored.state());
              })
          .trying(
              CreditNoteStep.DROP,
              (stored, _, _) -> CreditNoteStep.DROP.mustStartFrom(stored.state().stage()))
          .trying(
              CreditNoteStep.REVERSE, (stored, _, act) -> stored.state().mustBeReversible(act.by()))
          .trying(
              CreditNoteStep.HAND_OUT,
              (stored, _, _) -> CreditNoteStep.HAND_OUT.mustStartFrom(stored.state().stage()))
          .complete();

  private final Scoped<CreditNote> notes;
  private final Scoped<Receivable> receivables;
  private final CreditNoteSearch search;
  private final CreditNoteRequests requests;
  private final CreditNoteFollowUp followUp;
  private final InvoiceRequests invoices;
  private final CreditNoteNumbers numbers;
  private final NoteFollowers followers;
  private final CreditNoteGrounds grounds;
  private final Supplier<CreditNoteRules> rules;

  CreditNoteDesk(
      Scoped<CreditNote> notes,
      Scoped<Receivable> receivables,
      CreditNoteSearch search,
      CreditNoteRequests requests,
      CreditNoteFollowUp followUp,
      InvoiceRequests invoices,
      CreditNoteNumbers numbers,
      NoteFollowers followers,
      CreditNoteGrounds grounds,
      Supplier<CreditNoteRules> rules) {
    this.notes = notes;
    this.receivables = receivables;
    this.search = search;
    this.requests = requests;
    this.followUp = followUp;
    this.invoices = invoices;
    this.numbers = numbers;
    this.followers = followers;
    this.grounds = grounds;
    this.rules = rules;
  }

  /**
   * Asks for a credit note by hand.
   *
   * @param gross how much, tax included
   * @throws NotFound when there is no such order that the caller sees
   * @throws InvalidInput when what it comes from is not named
   * @throws RuleViolation when no invoice was asked for, it is in another currency, not so much is
   *     left, or what it comes from is credited already, was not told, or is another customer's
   */
  public Stored<CreditNote> request(String orderId, CreditGround ground, Money gross, Act act) {
    CreditNoteStep.REQUEST_CREDIT.mustBeOpenTo(act.caller());
    if (!gross.isPositive() || !gross.isOnPaper()) {
      throw new InvalidInput("gross", "FIN-18", "must be positive and not finer than its currency");
    }
    return notes.create(
        act,
        id -> {
          Receivable receivable = receivables.get(orderId, act.caller()).state();
          return requests.byHand(id, receivable, ground, gross, act);
        });
  }

  /**
   * Writes a credit note; where no single invoice has so much left, one for each of several
   * invoices (FIN-08).
   *
   * @throws RuleViolation when the invoice is not written, the same person asked for it, not so
   *     much is left of all invoices together, or its complaint was not told or is another
   *     customer's
   */
  public Stored<CreditNote> issue(String id, Act act) {
    CreditNoteStep.ISSUE.mustBeOpenTo(act.caller());
    Stored<CreditNote> writing =
        notes.change(
            id,
            act,
            now -> {
              CreditNote note = now.state();
              note.mustBeWritable(act.by());
              grounds.mustBeConfirmed(note);
              Receivable receivable = receivables.get(note.deal().orderId(), act.caller()).state();
              CreditNoteRefusal.INVOICE_UNWRITTEN.unless(invoices.isWritten(note.deal().orderId()));
              Credited wanted = note.wanted(receivable.creditable());
              ReceivableClaims.mustBeCreditable(receivable, wanted.gross());
              List<Credited> shares = Division.of(wanted, invoices.leftOf(note.deal().orderId()));
              CreditNoteRefusal.ABOVE_EACH_INVOICE.when(shares.isEmpty());
              return note.writing(id, shares, act);
            });
    Stored<CreditNote> stored = followUp.after(writing, act.cause());
    if (stored.state().stage() == CreditNoteStage.REQUESTED) {
      throw AllocationRefusal.ABOVE_INVOICE.violation();
    }
    return stored;
  }

  /** Does not write it. */
  public Stored<CreditNote> drop(String id, String reason, Act act) {
    CreditNoteStep.DROP.mustBeOpenTo(act.caller());
    return notes.change(id, act, now -> now.state().dropped(id, reason, act));
  }

  /**
   * Takes it back by a counter-entry.
   *
   * @throws RuleViolation when it does not count, the same person wrote it, or a refund that is not
   *     paid yet follows it
   */
  public Stored<CreditNote> reverse(String id, String reason, Act act) {
    CreditNoteStep.REVERSE.mustBeOpenTo(act.caller());
    Stored<CreditNote> reversed =
        notes.change(
            id,
            act,
            now -> {
              now.state().mustBeReversible(act.by());
              CreditNoteRefusal.NOTE_FOLLOWED.when(followers.isAwaitedBy(id));
              String counter = numbers.nextCounter(rules.get().dayOfPaper(act.at()));
              return now.state().reversed(id, counter, reason, act);
            });
    return followUp.after(reversed, act.cause());
  }

  /**
   * A credit note.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<CreditNote> get(String id, Caller caller) {
    CreditNoteStep.READ.mustBeOpenTo(caller);
    return notes.get(id, caller);
  }

  /**
   * A credit note whose paper may leave the house.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when it was never written
   */
  public Stored<CreditNote> toHandOut(String id, Caller caller) {
    CreditNoteStep.HAND_OUT.mustBeOpenTo(caller);
    Stored<CreditNote> stored = notes.get(id, CreditNoteStep.HAND_OUT.narrowed(caller));
    CreditNoteStep.HAND_OUT.mustStartFrom(stored.state().stage());
    return stored;
  }

  /** Credit notes that the caller sees, newest first. */
  public List<Stored<CreditNote>> list(CreditNoteSearch.Wanted wanted, Slice slice, Caller caller) {
    CreditNoteStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(wanted, caller, slice);
  }

  /** Whether its complaint is known to be the customer's; null when it comes from none. */
  public @Nullable Boolean isConfirmed(Stored<CreditNote> stored, Caller caller) {
    CreditNoteStep.READ.mustBeOpenTo(caller);
    return grounds.confirms(stored.state());
  }

  /** What the caller could do with a credit note at this moment. */
  public List<Answer> possible(Stored<CreditNote> stored, Instant now, Caller caller) {
    return TRIALS.of(stored, grounds, Act.of(caller, now, null, Trace.start(now)));
  }
}
