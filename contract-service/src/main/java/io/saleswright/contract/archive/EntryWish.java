package io.saleswright.contract.archive;

import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.platform.kernel.InvalidInput;
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

  /**
   * @throws InvalidInput when neither a quote nor kind and title are named, or a quote and a kind
   */
  public EntryWish {
    keywords = List.copyOf(keywords);
    if (quoteId == null) {
      mustBeSaid("kind", kind);
      mustBeSaid("title", title);
    } else if (kind != null && !kind.equals(EntryRules.QUOTE)) {
      throw new InvalidInput("kind", "DOC-01", "is quote where a quote is named");
    }
  }

  /** Dates; null where nobody says one. */
  public record Dates(@Nullable LocalDate documentDate, @Nullable LocalDate countsFrom) {}

  private static void mustBeSaid(String field, @Nullable String value) {
    if (value == null) {
      throw new InvalidInput(field, "DOC-01", "is required where no document is named");
    }
  }
}
