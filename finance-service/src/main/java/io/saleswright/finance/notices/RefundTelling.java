package io.saleswright.finance.notices;

import io.saleswright.finance.credited.RefundApproved;
import io.saleswright.finance.credited.RefundEnded;
import io.saleswright.finance.credited.RefundPaid;
import io.saleswright.finance.credited.RefundRequested;
import io.saleswright.finance.credited.RefundStepApproved;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whoever has to agree to a refund hears of it, then who pays it, and in the end the customer; or
 * who asked for it, when it is not paid.
 */
final class RefundTelling implements Telling<Refund> {

  @Override
  public List<Notice> of(String id, Refund refund, Record event) {
    return switch (event) {
      case RefundRequested _, RefundStepApproved _ -> List.of(toDeciders(id, refund));
      case RefundApproved _ ->
          List.of(notice(FinanceNotice.REFUND_TO_PAY, id, refund).toRole("finance"));
      case RefundPaid _ ->
          List.of(
              notice(FinanceNotice.REFUND_PAID, id, refund)
                  .toRole("sales-support")
                  .toCustomer(refund.request().customerId()));
      case RefundEnded ended -> toRequester(id, refund, ended);
      case DeadlineMissed _ ->
          List.of(
              notice(FinanceNotice.REFUND_MISSED, id, refund)
                  .toRole("finance")
                  .toRole("finance-head"));
      default -> List.of();
    };
  }

  /** Whoever asked hears why nothing comes of it, unless they ended it themselves. */
  private static List<Notice> toRequester(String id, Refund refund, RefundEnded ended) {
    String asked = refund.request().by();
    FinanceNotice kind =
        ended.rejected() ? FinanceNotice.REFUND_REJECTED : FinanceNotice.REFUND_WITHDRAWN;
    return ended.by().equals(asked) ? List.of() : List.of(notice(kind, id, refund).toStaff(asked));
  }

  private static Notice toDeciders(String id, Refund refund) {
    return notice(FinanceNotice.REFUND_REQUESTED, id, refund)
        .toRoles(Approval.rolesToDecide(refund.approval()));
  }

  private static Notice notice(FinanceNotice kind, String id, Refund refund) {
    return Notice.of(kind, new Document("refund", id, refund.number()))
        .with("amount", InvoiceTelling.text(refund.request().amount()));
  }
}
