package io.saleswright.finance.notices;

import io.saleswright.finance.credited.CreditNoteIssued;
import io.saleswright.finance.credited.CreditNoteRequested;
import io.saleswright.finance.credited.CreditNoteReversed;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Finance hears of credit notes to write; inside sales and the customer of those that count, and
 * that do no longer.
 */
final class CreditNoteTelling implements Telling<CreditNote> {

  @Override
  public List<Notice> of(String id, CreditNote note, Record event) {
    return switch (event) {
      // The others of a decision are written by who writes the first one, in the same moment.
      case CreditNoteRequested asked when asked.partOf() != null -> List.of();
      case CreditNoteRequested _ ->
          List.of(
              notice(FinanceNotice.CREDIT_NOTE_REQUESTED, id, note)
                  .toRole("finance")
                  .with("amount", InvoiceTelling.text(note.credited().gross())));
      case CreditNoteIssued _ -> List.of(toCustomer(FinanceNotice.CREDIT_NOTE_ISSUED, id, note));
      case CreditNoteReversed _ ->
          List.of(toCustomer(FinanceNotice.CREDIT_NOTE_REVERSED, id, note));
      case DeadlineMissed missed ->
          List.of(
              notice(FinanceNotice.CREDIT_NOTE_MISSED, id, note)
                  .toRole("finance")
                  .toRole("finance-head")
                  .with("due", missed.due()));
      default -> List.of();
    };
  }

  private static Notice toCustomer(FinanceNotice kind, String id, CreditNote note) {
    return notice(kind, id, note)
        .toRole("sales-support")
        .toStaff(note.deal().owner().salesperson())
        .toCustomer(note.deal().customerId())
        .with("amount", InvoiceTelling.text(note.credited().gross()));
  }

  private static Notice notice(FinanceNotice kind, String id, CreditNote note) {
    OrderOwner owner = note.deal().owner();
    return Notice.of(kind, new Document("credit-note", id, note.deal().orderNumber()))
        .within(owner.salesperson(), owner.unit().team(), owner.unit().region());
  }
}
