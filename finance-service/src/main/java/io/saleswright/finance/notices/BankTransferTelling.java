package io.saleswright.finance.notices;

import io.saleswright.finance.banked.BankTransferReturned;
import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Finance hears of transfers that wait too long, and of those that wait again (FIN-09). */
final class BankTransferTelling implements Telling<BankTransfer> {

  @Override
  public List<Notice> of(String id, BankTransfer transfer, Record event) {
    return switch (event) {
      case BankTransferReturned _ ->
          List.of(notice(FinanceNotice.BANK_TRANSFER_RETURNED, id, transfer));
      case DeadlineMissed missed ->
          List.of(
              notice(FinanceNotice.BANK_TRANSFER_WAITING, id, transfer)
                  .toRole("finance-head")
                  .with("due", missed.due()));
      default -> List.of();
    };
  }

  private static Notice notice(FinanceNotice kind, String id, BankTransfer transfer) {
    BankTransfer.Owner owner = transfer.owner();
    return Notice.of(kind, new Document("bank-transfer", id, null))
        .toRole("finance")
        .toStaff(owner == null ? null : owner.staffId())
        .with("amount", InvoiceTelling.text(transfer.entry().amount()));
  }
}
