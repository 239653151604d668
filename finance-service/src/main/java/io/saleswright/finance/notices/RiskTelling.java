package io.saleswright.finance.notices;

import io.saleswright.finance.risk.CustomerRisk;
import io.saleswright.finance.risked.CustomerBlocked;
import io.saleswright.finance.risked.CustomerReleased;
import io.saleswright.finance.risked.RiskLimitCrossed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/** The sales manager and finance hear of customers who may not pay (FIN-17). */
final class RiskTelling implements Telling<CustomerRisk> {

  @Override
  public List<Notice> of(String id, CustomerRisk risk, Record event) {
    return switch (event) {
      case RiskLimitCrossed crossed ->
          List.of(
              notice(FinanceNotice.RISK_LIMIT_CROSSED, id)
                  .with("limit", crossed.kind())
                  .with("amount", InvoiceTelling.text(crossed.owed())));
      case CustomerBlocked _ ->
          List.of(notice(FinanceNotice.CUSTOMER_BLOCKED, id).toRole("sales-support"));
      case CustomerReleased _ ->
          List.of(notice(FinanceNotice.CUSTOMER_RELEASED, id).toRole("sales-support"));
      default -> List.of();
    };
  }

  private static Notice notice(FinanceNotice kind, String id) {
    return Notice.of(kind, new Document("customer-risk", id, id))
        .toRole("sales-manager")
        .toRole("finance")
        .toRole("finance-head");
  }
}
