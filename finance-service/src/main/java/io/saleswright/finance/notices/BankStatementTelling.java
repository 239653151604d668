package io.saleswright.finance.notices;

import io.saleswright.finance.statements.BankStatement;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** Finance hears of a statement of which transfers are missing: handed in again, it goes on. */
final class BankStatementTelling implements Telling<BankStatement> {

  @Override
  public List<Notice> of(String id, BankStatement statement, Record event) {
    return event instanceof DeadlineMissed
        ? List.of(
            Notice.of(
                    FinanceNotice.BANK_STATEMENT_UNFINISHED,
                    new Document("bank-statement", id, statement.number()))
                .toRole("finance")
                .toRole("finance-head")
                .with("day", statement.closingOn()))
        : List.of();
  }
}
