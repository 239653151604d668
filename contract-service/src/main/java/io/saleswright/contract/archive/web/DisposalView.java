package io.saleswright.contract.archive.web;

import io.saleswright.contract.disposal.DestroyedFile;
import io.saleswright.contract.disposal.Destruction;
import io.saleswright.contract.disposal.Disposal;
import io.saleswright.contract.disposal.Redated;
import io.saleswright.contract.disposal.Said;
import io.saleswright.contract.entries.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a document has come on its way out of the archive; the record of its destruction.
 *
 * @param reason why it shall be destroyed
 * @param proposedBy staff id of who proposed it
 * @param proposedAt when
 * @param redated what its kind and dates were before somebody changed them
 * @param opinion what was said when it was decided
 * @param approved whether somebody agreed; absent before
 * @param decidedBy staff id of who decided
 * @param decidedAt when
 * @param method how it was destroyed
 * @param files the files that were destroyed
 * @param destroyedBy staff id of who carried it out
 * @param destroyedAt when
 */
record DisposalView(
    String reason,
    String proposedBy,
    Instant proposedAt,
    List<RedatedView> redated,
    @Nullable String opinion,
    @Nullable Boolean approved,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String method,
    @Nullable List<FileView> files,
    @Nullable String destroyedBy,
    @Nullable Instant destroyedAt) {

  /** A file that was destroyed. */
  record FileView(String kind, long size, String sha256) {

    static FileView of(DestroyedFile file) {
      return new FileView(file.kind(), file.size(), file.sha256());
    }
  }

  /** What decided on the end of its period before somebody wrote something else. */
  record RedatedView(
      String kind, LocalDate documentDate, @Nullable LocalDate countsFrom, String by, Instant at) {

    static RedatedView of(Redated before) {
      return new RedatedView(
          before.kind(), before.documentDate(), before.countsFrom(), before.by(), before.at());
    }
  }

  static @Nullable DisposalView of(@Nullable Disposal disposal, Sheet sheet) {
    if (disposal == null) {
      return null;
    }
    Said decided = disposal.approved() == null ? disposal.rejected() : disposal.approved();
    Destruction done = disposal.destruction();
    return new DisposalView(
        disposal.proposed().text(),
        disposal.proposed().by(),
        disposal.proposed().at(),
        sheet.redatings().stream().map(RedatedView::of).toList(),
        decided == null ? null : decided.text(),
        decided == null ? null : disposal.approved() != null,
        decided == null ? null : decided.by(),
        decided == null ? null : decided.at(),
        done == null ? null : done.method(),
        done == null ? null : done.files().stream().map(FileView::of).toList(),
        done == null ? null : done.by(),
        done == null ? null : done.at());
  }
}
