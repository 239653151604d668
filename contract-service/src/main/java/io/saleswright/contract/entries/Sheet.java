package io.saleswright.contract.entries;

import io.saleswright.contract.archived.Replaced;
import io.saleswright.contract.disposal.Redated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of its document.
 *
 * @param kind its kind, as the policy names it
 * @param title what people call it
 * @param documentClass who may see it
 * @param keywords by which it is found
 * @param summary what it is about; null when nothing was said
 * @param documentDate the date on the document
 * @param countsFrom the day from which its retention period counts; null while it has not begun,
 *     such as of a contract in force
 * @param redated what kind and dates were before people changed them, in order; null where nobody
 *     did
 * @param replaced which of its files do not count any more, in order; null while all of them do
 */
public record Sheet(
    String kind,
    String title,
    DocumentClass documentClass,
    List<String> keywords,
    @Nullable String summary,
    LocalDate documentDate,
    @Nullable LocalDate countsFrom,
    @Nullable List<Redated> redated,
    @Nullable List<Replaced> replaced) {

  public Sheet {
    keywords = keywords.stream().distinct().toList();
  }

  Sheet countingFrom(@Nullable LocalDate day) {
    return new Sheet(
        kind, title, documentClass, keywords, summary, documentDate, day, redated, replaced);
  }

  /** Which of its files do not count any more, in order. */
  public List<Replaced> replacements() {
    return replaced == null ? List.of() : replaced;
  }

  Sheet replacing(List<Replaced> all) {
    return new Sheet(
        kind,
        title,
        documentClass,
        keywords,
        summary,
        documentDate,
        countsFrom,
        redated,
        List.copyOf(all));
  }

  /** Who changed its kind or dates, and what these were before, in order. */
  public List<Redated> redatings() {
    return redated == null ? List.of() : redated;
  }

  /** The same, written by somebody in the place of another sheet, whose dates it remembers. */
  Sheet after(Sheet before, String by, Instant at) {
    List<Redated> all = new ArrayList<>(before.redatings());
    if (!isKeptLike(before)) {
      all.add(new Redated(before.kind, before.documentDate, before.countsFrom, by, at));
    }
    return new Sheet(
        kind,
        title,
        documentClass,
        keywords,
        summary,
        documentDate,
        countsFrom,
        all.isEmpty() ? null : List.copyOf(all),
        before.replaced);
  }

  /** Whether its period begins and ends as that of another one, and its date is the same. */
  private boolean isKeptLike(Sheet other) {
    return kind.equals(other.kind)
        && documentDate.equals(other.documentDate)
        && Objects.equals(countsFrom, other.countsFrom);
  }

  /** What stays of it when the document is gone. */
  Sheet emptied() {
    return new Sheet(
        kind, title, documentClass, List.of(), null, documentDate, countsFrom, redated, null);
  }
}
