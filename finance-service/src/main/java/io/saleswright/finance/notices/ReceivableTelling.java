package io.saleswright.finance.notices;

import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.receivables.PaymentOverdue;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableReopened;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Whoever looks after the order, and who chases money, hears of money that is overdue or not there
 * any more (FIN-05).
 */
final class ReceivableTelling implements Telling<Receivable> {

  @Override
  public List<Notice> of(String id, Receivable receivable, Record event) {
    return switch (event) {
      case PaymentOverdue overdue ->
          List.of(
              notice(FinanceNotice.PAYMENT_OVERDUE, id, receivable)
                  .with("amount", InvoiceTelling.text(overdue.amount()))
                  .with("dueOn", overdue.dueOn()));
      case ReceivableReopened reopened ->
          List.of(
              notice(FinanceNotice.RECEIVABLE_REOPENED, id, receivable)
                  .with("amount", InvoiceTelling.text(reopened.open())));
      default -> List.of();
    };
  }

  private static Notice notice(FinanceNotice kind, String id, Receivable receivable) {
    OrderOwner owner = receivable.order().owner();
    return Notice.of(kind, new Document("receivable", id, receivable.order().number()))
        .within(owner.salesperson(), owner.unit().team(), owner.unit().region())
        .toStaff(owner.salesperson())
        .toRole("sales-support")
        .toRole("sales-manager")
        .toRole("finance");
  }
}
