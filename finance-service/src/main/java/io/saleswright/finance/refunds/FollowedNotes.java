package io.saleswright.finance.refunds;

import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.CreditNoteStage;
import io.saleswright.finance.creditnotes.NoteFollowers;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.Map;
import java.util.Optional;

/**
 * The credit notes that refunds follow: one of the same customer that counts, and not more of it
 * than it is over (FIN-18).
 */
final class FollowedNotes implements NoteFollowers {

  private final Aggregates<CreditNote> notes;
  private final Scoped<CreditNote> scoped;
  private final RefundSearch search;

  FollowedNotes(Aggregates<CreditNote> notes, Scoped<CreditNote> scoped, RefundSearch search) {
    this.notes = notes;
    this.scoped = scoped;
    this.search = search;
  }

  /**
   * Checks whether money may be asked back that follows a credit note.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when it is another customer's, in another currency, does not count, or
   *     not so much is left of it
   */
  void mustBear(String noteId, String customerId, Money amount, Caller caller) {
    CreditNote note = scoped.get(noteId, caller).state();
    Money gross = note.credited().gross();
    RefundRefusal.NOTE_OF_ANOTHER.unless(note.deal().customerId().equals(customerId));
    RefundRefusal.NOTE_NOT_COUNTING.unless(note.stage() == CreditNoteStage.ISSUED);
    if (!gross.currency().equals(amount.currency())) {
      throw RefundRefusal.REFUND_CURRENCY.violation(Map.of("currency", gross.currency()));
    }
    if (!left(noteId, gross).covers(amount)) {
      throw aboveNote(noteId);
    }
  }

  /** Refuses more than is left of a note. */
  RuleViolation aboveNote(String noteId) {
    Money left = left(noteId, notes.get(noteId).state().credited().gross());
    return RefundRefusal.ABOVE_NOTE.violation(Map.of("left", left.toString()));
  }

  private Money left(String noteId, Money gross) {
    return gross.minus(search.following(noteId, gross.currency()));
  }

  /**
   * Whether the note of a refund that was written bears it together with all others. Each looks
   * after its own write, so of two at the same moment at least one sees the other.
   */
  boolean bears(Refund.Request request) {
    String noteId = request.creditNoteId();
    return noteId == null
        || counting(noteId)
            .map(note -> note.credited().gross())
            .filter(gross -> !left(noteId, gross).isNegative())
            .isPresent();
  }

  /**
   * Checks whether the note of a refund still counts.
   *
   * @throws RuleViolation when it was taken back
   */
  void mustCount(Refund.Request request) {
    String noteId = request.creditNoteId();
    RefundRefusal.NOTE_NOT_COUNTING.when(noteId != null && counting(noteId).isEmpty());
  }

  /** What was stored before notes were looked at may name one that there never was. */
  private Optional<CreditNote> counting(String noteId) {
    return notes
        .find(noteId)
        .map(Stored::state)
        .filter(note -> note.stage() == CreditNoteStage.ISSUED);
  }

  @Override
  public boolean isAwaitedBy(String noteId) {
    return search.isUnpaid(noteId);
  }
}
