package io.saleswright.finance.notices;

import io.saleswright.finance.invoiced.InvoiceReminded;
import io.saleswright.finance.invoiced.InvoiceRequested;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Finance is asked for the invoice and reminded of it; inside sales urges it (FIN-07). */
final class InvoiceTelling implements Telling<Invoice> {

  @Override
  public List<Notice> of(String id, Invoice invoice, Record event) {
    return switch (event) {
      case InvoiceRequested _ ->
          List.of(
              notice(FinanceNotice.INVOICE_REQUESTED, id, invoice)
                  .with("amount", text(invoice.gross())));
      case DeadlineNear near ->
          List.of(notice(FinanceNotice.INVOICE_DUE, id, invoice).with("due", near.due()));
      case DeadlineMissed missed ->
          List.of(
              notice(FinanceNotice.INVOICE_MISSED, id, invoice)
                  .toRole("finance-head")
                  .toRole("sales-support")
                  .with("due", missed.due()));
      case InvoiceReminded again ->
          List.of(
              notice(FinanceNotice.INVOICE_REMINDED, id, invoice)
                  .toRole("finance-head")
                  .toRole("sales-support")
                  .with("reminder", again.reminder()));
      default -> List.of();
    };
  }

  private static Notice notice(FinanceNotice kind, String id, Invoice invoice) {
    return Notice.of(kind, new Document("invoice", id, invoice.orderNumber())).toRole("finance");
  }

  static String text(Money amount) {
    return amount.amount().toPlainString() + " " + amount.currency();
  }
}
