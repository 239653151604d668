package io.saleswright.contract.archive;

import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.Shelf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a document; what is null is left to the document in the system, or to the
 * policy.
 *
 * @param kind its kind, as the policy names it
 * @param title what people call it
 * @param documentClass who may see it
 * @param keywords by which it is found
 * @param summary what it is about
 * @param dates the date on it, and the day from which its retention period counts
 * @param owner staff id of who looks after it
 * @param shelf where it lies
 * @param quoteId the quote that it is
 */
public record EntryWish(
    @Nullable String kind,
    @Nullable String title,
    @Nullable DocumentClass documentClass,
    List<String> keywords,
    @Nullable String summary,
    Dates dates,
    @Nullable String owner,
    Shelf shelf,
    @Nullable String quoteId) {

  public EntryWish {
    keywords = List.copyOf(keywords);
  }

  /** Dates; null where nobody says one. */
  public record Dates(@Nullable LocalDate documentDate, @Nullable LocalDate countsFrom) {}
}
