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
 */
public record DealPaper(
    PaperKind kind, String documentId, @Nullable String number, LocalDate date) {}
