package io.saleswright.finance.comments;

import io.saleswright.finance.Readers;
import io.saleswright.finance.invoices.InvoiceStage;
import io.saleswright.platform.kernel.Step;
import java.util.Set;

/** What our people do with comments on invoices, whatever the invoice's stage. */
public enum InvoiceCommentStep implements Step<InvoiceStage> {
  COMMENT(Step.by("FIN-19", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("FIN-19", Roles.STAFF)),
  READ_COMMENTS(Step.<InvoiceStage>by("FIN-19", Readers.OF_ORDERS).showing("sales-records"));

  private final Row<InvoiceStage> row;

  InvoiceCommentStep(Row<InvoiceStage> row) {
    this.row = row;
  }

  @Override
  public Row<InvoiceStage> row() {
    return row;
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final Set<String> STAFF = Readers.but("auditor", Readers.OF_ORDERS);
  }
}
