package io.saleswright.contract.entries;

import java.time.LocalDate;
import java.util.List;
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
 */
public record Sheet(
    String kind,
    String title,
    DocumentClass documentClass,
    List<String> keywords,
    @Nullable String summary,
    LocalDate documentDate,
    @Nullable LocalDate countsFrom) {

  public Sheet {
    keywords = keywords.stream().distinct().toList();
  }

  Sheet countingFrom(@Nullable LocalDate day) {
    return new Sheet(kind, title, documentClass, keywords, summary, documentDate, day);
  }

  /** What stays of it when the document is gone. */
  Sheet emptied() {
    return new Sheet(kind, title, documentClass, List.of(), null, documentDate, countsFrom);
  }
}
