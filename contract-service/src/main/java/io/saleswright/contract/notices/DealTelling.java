package io.saleswright.contract.notices;

import io.saleswright.contract.dealings.DealFileCompleted;
import io.saleswright.contract.dealings.DealFileOpened;
import io.saleswright.contract.dealings.DealFileReopened;
import io.saleswright.contract.deals.DealFile;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;

/** Inside sales hears which papers of a paid deal are missing, and when they are late (DOC-06). */
final class DealTelling implements Telling<DealFile> {

  private static final String SUPPORT = "sales-support";

  @Override
  public List<Notice> of(String id, DealFile file, Record event) {
    return switch (event) {
      case DealFileOpened opened when !opened.missing().isEmpty() ->
          List.of(
              about(ArchiveNotice.DEAL_PAPERS_MISSING, id, file)
                  .toRole(SUPPORT)
                  .with("missing", opened.missing().size()));
      case DealFileReopened _ ->
          List.of(about(ArchiveNotice.DEAL_FILE_REOPENED, id, file).toRole(SUPPORT));
      case DealFileCompleted _ ->
          List.of(about(ArchiveNotice.DEAL_FILE_COMPLETE, id, file).toRole(SUPPORT));
      case DeadlineMissed missed ->
          List.of(
              about(ArchiveNotice.DEAL_PAPERS_LATE, id, file)
                  .toRole(SUPPORT)
                  .toRole("support-supervisor")
                  .toStaff(file.belonging().owner())
                  .with("missing", file.missing().size())
                  .with("due", missed.due()));
      default -> List.of();
    };
  }

  private static Notice about(ArchiveNotice kind, String id, DealFile file) {
    Belonging whose = file.belonging();
    String number = file.order() == null ? null : file.order().number();
    return Notice.of(kind, new Notice.Document("deal-file", id, number))
        .within(whose.owner(), whose.team(), whose.region());
  }
}
