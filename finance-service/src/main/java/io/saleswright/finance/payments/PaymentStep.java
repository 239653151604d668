package io.saleswright.finance.payments;

import static io.saleswright.finance.payments.PaymentStage.COUNTS;
import static io.saleswright.finance.payments.PaymentStage.REVERSED;

import io.saleswright.finance.Readers;
import io.saleswright.finance.receivables.ReceivableStep;
import io.saleswright.platform.kernel.Step;

/** The steps of a payment: who may take them, and from where to where they lead. */
public enum PaymentStep implements Step<PaymentStage> {
  RECORD(Step.<PaymentStage>by("FIN-09", "finance").to(COUNTS)),
  /** The same act as the receivable's, seen from the money. */
  ALLOCATE(
      Step.<PaymentStage>by(ReceivableStep.ALLOCATE.rule(), ReceivableStep.ALLOCATE.row().roles())
          .from(COUNTS)
          .otherwise(PaymentRefusal.PAYMENT_REVERSED)),
  REVERSE(
      Step.<PaymentStage>by("FIN-16", "finance", "finance-head")
          .from(COUNTS)
          .to(REVERSED)
          .otherwise(PaymentRefusal.PAYMENT_REVERSED)),
  ATTACH(
      Step.<PaymentStage>by("DOC-10", "finance", "finance-head")
          .from(COUNTS)
          .otherwise(PaymentRefusal.PAYMENT_REVERSED)),
  DETACH(
      Step.<PaymentStage>by("DOC-10", "finance", "finance-head")
          .from(COUNTS)
          .otherwise(PaymentRefusal.PAYMENT_REVERSED)),
  READ(Step.by("FIN-19", Readers.OF_CUSTOMERS)),
  READ_ATTACHMENTS(Step.by("DOC-10", Readers.OF_CUSTOMERS));

  private final Row<PaymentStage> row;

  PaymentStep(Row<PaymentStage> row) {
    this.row = row;
  }

  @Override
  public Row<PaymentStage> row() {
    return row;
  }
}
