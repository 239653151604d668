package io.saleswright.finance.notices;

import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Who sent a balance hears that the customer has not answered (FIN-12). */
final class ConfirmationTelling implements Telling<Confirmation> {

  @Override
  public List<Notice> of(String id, Confirmation asked, Record event) {
    return event instanceof DeadlineMissed missed
        ? List.of(
            Notice.of(
                    FinanceNotice.BALANCE_UNANSWERED,
                    new Document("balance-confirmation", id, asked.number()))
                .toStaff(asked.sending().by())
                .with("due", missed.due()))
        : List.of();
  }
}
