package io.saleswright.finance.notices;

import io.saleswright.finance.invoices.OrderOwner;
import io.saleswright.finance.receivables.PaymentOverdue;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Whoever looks after the order, and who chases money, hears of money that is overdue (FIN-05). */
public final class ReceivableTelling implements Telling<Receivable> {

  @Override
  public List<Notice> of(String id, Receivable receivable, Record event) {
    return event instanceof PaymentOverdue overdue
        ? List.of(overdue(id, receivable, overdue))
        : List.of();
  }

  private static Notice overdue(String id, Receivable receivable, PaymentOverdue overdue) {
    OrderOwner owner = receivable.order().owner();
    return Notice.of(
            FinanceNotice.PAYMENT_OVERDUE,
            new Document("receivable", id, receivable.order().number()))
        .within(owner.salesperson(), owner.unit().team(), owner.unit().region())
        .toStaff(owner.salesperson())
        .toRole("sales-support")
        .toRole("sales-manager")
        .toRole("finance")
        .with("amount", InvoiceTelling.text(overdue.amount()))
        .with("dueOn", overdue.dueOn());
  }
}
