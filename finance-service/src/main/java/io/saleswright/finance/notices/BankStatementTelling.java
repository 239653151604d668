package io.saleswright.finance.notices;

import io.saleswright.finance.banked.BankStatementGapFound;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Finance hears of a statement of which transfers are missing: handed in again, it goes on; and of
 * one that is missing itself (FIN-09).
 */
final class BankStatementTelling implements Telling<BankStatement> {

  @Override
  public List<Notice> of(String id, BankStatement statement, Record event) {
    return switch (event) {
      case DeadlineMissed _ ->
          List.of(notice(FinanceNotice.BANK_STATEMENT_UNFINISHED, id, statement));
      case BankStatementGapFound gap ->
          List.of(
              notice(FinanceNotice.BANK_STATEMENT_GAP, id, statement).with("after", gap.after()));
      default -> List.of();
    };
  }

  private static Notice notice(FinanceNotice kind, String id, BankStatement statement) {
    return Notice.of(kind, new Document("bank-statement", id, statement.number()))
        .toRole("finance")
        .toRole("finance-head")
        .with("day", statement.closingOn());
  }
}
