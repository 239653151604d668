package io.saleswright.contract.deals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a deal.
 *
 * @param kind what it is
 * @param documentId identity of the document in the system
 * @param number what people call it; null of what has no number of its own
 * @param date its date
 * @param voidedOn the day on which it came not to count, when another one takes its place; it stays
 *     in the file (FIN-08). Null while it counts
 */
public record DealPaper(
    PaperKind kind,
    String documentId,
    @Nullable String number,
    LocalDate date,
    @Nullable LocalDate voidedOn) {

  /** One that counts. */
  public DealPaper(PaperKind kind, String documentId, @Nullable String number, LocalDate date) {
    this(kind, documentId, number, date, null);
  }

  DealPaper voided(LocalDate day) {
    return new DealPaper(kind, documentId, number, date, day);
  }

  /** Whether it is what the file needs. */
  boolean counts() {
    return voidedOn == null;
  }
}
