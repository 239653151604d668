package io.saleswright.finance.creditnotes;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;

/**
 * Whether somebody may ask by hand for what a credit note comes from: one return, shortage or
 * complaint has one credit note that counts or waits (FIN-18).
 */
final class CreditNoteGrounds {

  private final Aggregates<CreditNote> notes;
  private final Aggregates<CreditFile> files;
  private final CreditNoteSearch search;

  CreditNoteGrounds(
      Aggregates<CreditNote> notes, Aggregates<CreditFile> files, CreditNoteSearch search) {
    this.notes = notes;
    this.files = files;
    this.search = search;
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
}
