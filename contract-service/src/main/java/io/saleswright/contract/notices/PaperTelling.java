package io.saleswright.contract.notices;

import io.saleswright.contract.paperwork.Debtor;
import io.saleswright.contract.paperwork.PaperHandedIn;
import io.saleswright.contract.paperwork.PaperRequest;
import io.saleswright.contract.paperwork.PaperRequested;
import io.saleswright.contract.paperwork.PaperSentBack;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whoever owes a paper is asked and reminded; when it does not come, their manager hears of it
 * (CON-12).
 */
final class PaperTelling implements Telling<PaperRequest> {

  @Override
  public List<Notice> of(String id, PaperRequest request, Record event) {
    return switch (event) {
      case PaperRequested asked ->
          List.of(
              toDebtor(ContractNotice.PAPER_REQUESTED, id, request).with("dueOn", asked.dueOn()));
      case PaperSentBack again ->
          List.of(
              toDebtor(ContractNotice.PAPER_SENT_BACK, id, request).with("dueOn", again.dueOn()));
      case PaperHandedIn _ ->
          List.of(about(ContractNotice.PAPER_HANDED_IN, id, request).toRole("sales-support"));
      case DeadlineNear near ->
          List.of(toDebtor(ContractNotice.PAPER_DUE, id, request).with("due", near.due()));
      case DeadlineMissed missed ->
          List.of(
              toDebtor(ContractNotice.PAPER_MISSED, id, request)
                  .toRole("sales-manager")
                  .toRole("support-supervisor")
                  .with("due", missed.due()));
      default -> List.of();
    };
  }

  private static Notice toDebtor(ContractNotice kind, String id, PaperRequest request) {
    return about(kind, id, request).toStaff(request.debtor().salesperson());
  }

  private static Notice about(ContractNotice kind, String id, PaperRequest request) {
    Debtor debtor = request.debtor();
    return Notice.of(kind, new Document("paper-request", id, null))
        .within(debtor.salesperson(), debtor.team(), debtor.region());
  }
}
