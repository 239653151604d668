package io.saleswright.finance.creditnotes;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.disputes.Disputes;
import io.saleswright.finance.disputes.Disputes.KnownComplaint;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may ask by hand for what a credit note comes from: one return, shortage or
 * complaint has one credit note that counts or waits, and a complaint is the customer's. One that
 * was not told yet is taken, and the credit note is written when it was told (FIN-18).
 */
final class CreditNoteGrounds {

  private final Aggregates<CreditNote> notes;
  private final Aggregates<CreditFile> files;
  private final CreditNoteSearch search;
  private final Disputes complaints;

  CreditNoteGrounds(
      Aggregates<CreditNote> notes,
      Aggregates<CreditFile> files,
      CreditNoteSearch search,
      Disputes complaints) {
    this.notes = notes;
    this.files = files;
    this.search = search;
    this.complaints = complaints;
  }

  /** The credit note that events ask for, the first of such goods. */
  static String idOf(CreditGround ground) {
    return Ids.derived("credit-note", ground.kind().name(), String.valueOf(ground.id()));
  }

  /**
   * Checks whether it may be asked for.
   *
   * @throws InvalidInput when it is not named
   * @throws RuleViolation when it has a credit note, or is one that was not told
   */
  void mustBeFree(CreditGround ground, String orderId) {
    if (ground.kind() == CreditGround.Kind.OTHER) {
      return;
    }
    String key = ground.key();
    if (key == null) {
      throw new InvalidInput("groundId", "FIN-18", "must name what it comes from");
    }
    CreditNoteRefusal.GROUND_CREDITED.when(search.counts(ground));
    if (ground.kind().isTold()) {
      boolean asked =
          notes
              .find(idOf(ground))
              .filter(first -> first.state().deal().orderId().equals(orderId))
              .isPresent();
      boolean unasked =
          files.find(orderId).map(Stored::state).filter(file -> file.hasUnasked(key)).isPresent();
      CreditNoteRefusal.GROUND_UNTOLD.unless(asked || unasked);
    }
  }

  /**
   * Checks that a credit note may be asked for, and adds how people call the complaint.
   *
   * @throws RuleViolation when it is another customer's
   */
  CreditGround named(CreditGround ground, String customerId) {
    Optional<KnownComplaint> known = find(ground);
    known.ifPresent(complaint -> mustBeOf(complaint, customerId));
    return known
        .map(complaint ->
            new CreditGround(ground.kind(), ground.id(), complaint.number(), ground.reason()))
        .orElse(ground);
  }

  /**
   * Checks that a credit note may be written.
   *
   * @throws RuleViolation when the complaint was not told, or is another customer's
   */
  void mustBeConfirmed(CreditNote note) {
    if (note.ground().kind() == CreditGround.Kind.COMPLAINT) {
      Optional<KnownComplaint> known = find(note.ground());
      CreditNoteRefusal.COMPLAINT_UNCONFIRMED.when(known.isEmpty());
      mustBeOf(known.get(), note.deal().customerId());
    }
  }

  /** Whether the complaint is known to be the customer's; null when it comes from none. */
  @Nullable Boolean confirms(CreditNote note) {
    return note.ground().kind() == CreditGround.Kind.COMPLAINT
        ? find(note.ground())
            .filter(known -> known.customerId().equals(note.deal().customerId()))
            .isPresent()
        : null;
  }

  private Optional<KnownComplaint> find(CreditGround ground) {
    String id = ground.id();
    return ground.kind() == CreditGround.Kind.COMPLAINT && id != null
        ? complaints.find(id)
        : Optional.empty();
  }

  private static void mustBeOf(KnownComplaint complaint, String customerId) {
    CreditNoteRefusal.COMPLAINT_OF_ANOTHER.unless(complaint.customerId().equals(customerId));
  }
}
