package io.saleswright.contract.archive.web;

import io.saleswright.contract.archived.Replaced;
import io.saleswright.contract.disposal.Said;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.CameFrom;
import io.saleswright.contract.entries.Sheet;
import io.saleswright.contract.entries.Shelf;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the archive as people see it.
 *
 * @param state KEPT, HELD, DISPOSAL_PROPOSED, DISPOSAL_APPROVED or DESTROYED
 * @param documentClass OPEN, INTERNAL, CONFIDENTIAL or SECRET
 * @param countsFrom the day from which its retention period counts; absent while it does not
 * @param disposableFrom the first day on which it may be destroyed; absent while nobody knows it
 * @param document CONTRACT, QUOTE, COMPANY_RULE or DEAL_FILE, when it keeps one of those
 * @param documentId identity of that
 * @param documentNumber what people call that
 * @param files how many files of it count
 * @param countedFiles those, by name
 * @param replacedFiles the files that do not count any more, and which newer ones do
 * @param hold why it must not be destroyed
 * @param disposal how far it has come on its way out
 * @param circulations to whom it was passed on
 * @param actions what the reader may do now
 */
record EntryView(
    String id,
    String number,
    String state,
    String kind,
    String title,
    String documentClass,
    List<String> keywords,
    @Nullable String summary,
    LocalDate documentDate,
    @Nullable LocalDate countsFrom,
    @Nullable LocalDate disposableFrom,
    String owner,
    ShelfView shelf,
    @Nullable String document,
    @Nullable String documentId,
    @Nullable String documentNumber,
    int files,
    List<FileView> countedFiles,
    List<ReplacedView> replacedFiles,
    @Nullable HoldView hold,
    @Nullable DisposalView disposal,
    List<CirculationView> circulations,
    String filedBy,
    Instant filedAt,
    List<Action> actions) {

  /** Where the paper lies. */
  record ShelfView(
      @Nullable String classification,
      @Nullable String mark,
      @Nullable String binder,
      @Nullable String volume,
      @Nullable String place) {

    static ShelfView of(Shelf shelf) {
      return new ShelfView(
          shelf.classification(), shelf.mark(), shelf.binder(), shelf.volume(), shelf.place());
    }
  }

  /** Why it must not be destroyed. */
  record HoldView(String reason, String by, Instant at) {

    static @Nullable HoldView of(@Nullable Said hold) {
      return hold == null ? null : new HoldView(hold.text(), hold.by(), hold.at());
    }
  }

  /** A file that counts. */
  record FileView(String attachmentId, String name) {}

  /**
   * A file that does not count any more.
   *
   * @param attachmentId the file; it stays among the attachments
   * @param newer the attachment that takes its place
   */
  record ReplacedView(String attachmentId, String newer, String reason, String by, Instant at) {

    static ReplacedView of(Replaced one) {
      return new ReplacedView(one.attachmentId(), one.newer(), one.reason(), one.by(), one.at());
    }
  }

  static EntryView of(
      Stored<ArchiveEntry> stored, @Nullable LocalDate disposableFrom, List<Action> actions) {
    ArchiveEntry entry = stored.state();
    Sheet sheet = entry.sheet();
    CameFrom from = entry.from();
    List<FileView> counted =
        entry.files().stream()
            .filter(entry::counts)
            .map(file -> new FileView(file.id(), file.name()))
            .toList();
    return new EntryView(
        stored.id(),
        entry.number(),
        entry.stage().name(),
        sheet.kind(),
        sheet.title(),
        sheet.documentClass().name(),
        sheet.keywords(),
        sheet.summary(),
        sheet.documentDate(),
        sheet.countsFrom(),
        disposableFrom,
        entry.access().owner(),
        ShelfView.of(entry.shelf()),
        from == null ? null : from.document().name(),
        from == null ? null : from.id(),
        from == null ? null : from.number(),
        counted.size(),
        counted,
        sheet.replacements().stream().map(ReplacedView::of).toList(),
        HoldView.of(entry.hold()),
        DisposalView.of(entry.disposal(), sheet),
        entry.circulations().stream().map(CirculationView::of).toList(),
        stored.createdBy(),
        stored.createdAt(),
        actions);
  }
}
