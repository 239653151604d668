package io.saleswright.finance.invoices;

import static io.saleswright.finance.invoices.InvoiceStage.ISSUED;
import static io.saleswright.finance.invoices.InvoiceStage.REQUESTED;
import static io.saleswright.finance.invoices.InvoiceStage.VOIDED;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of an invoice: who may take them, and from where to where they lead. */
enum InvoiceStep implements Step<InvoiceStage> {
  /** The goods of its order were signed for. */
  REQUEST(Step.<InvoiceStage>by("FIN-07").to(REQUESTED)),
  ISSUE(
      Step.<InvoiceStage>by("FIN-08", "finance")
          .from(REQUESTED)
          .to(ISSUED)
          .otherwise(InvoiceRefusal.INVOICE_ISSUED)),
  /** Makes two of one that is not written. */
  SPLIT(
      Step.<InvoiceStage>by("FIN-08", "finance", "finance-head")
          .from(REQUESTED)
          .to(REQUESTED)
          .otherwise(InvoiceRefusal.INVOICE_ISSUED)),
  SEND(
      Step.<InvoiceStage>by(
              "FIN-08", "finance", "finance-head", "sales-support", "support-supervisor")
          .from(ISSUED)
          .to(ISSUED)
          .otherwise(InvoiceRefusal.INVOICE_NOT_COUNTING)),
  VOID(
      Step.<InvoiceStage>by("FIN-08", "finance", "finance-head")
          .from(ISSUED)
          .to(VOIDED)
          .otherwise(InvoiceRefusal.INVOICE_NOT_COUNTING)),
  READ(Step.by("FIN-19", Readers.OF_ORDERS));

  private final Row<InvoiceStage> row;

  InvoiceStep(Row<InvoiceStage> row) {
    this.row = row;
  }

  @Override
  public Row<InvoiceStage> row() {
    return row;
  }
}
