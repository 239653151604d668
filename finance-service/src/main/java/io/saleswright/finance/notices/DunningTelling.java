package io.saleswright.finance.notices;

import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.dunned.DunningHeld;
import io.saleswright.finance.dunned.DunningLevelReached;
import io.saleswright.finance.dunned.DunningReleased;
import io.saleswright.finance.dunned.PromiseBroken;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Inside sales hears what has to be chased and when to stop, and whoever looks after the order
 * hears it, too (FIN-06).
 */
final class DunningTelling implements Telling<DunningCase> {

  @Override
  public List<Notice> of(String id, DunningCase state, Record event) {
    return switch (event) {
      case DunningLevelReached reached ->
          List.of(
              notice(FinanceNotice.DUNNING_DUE, id, state)
                  .with("level", reached.level())
                  .with("amount", InvoiceTelling.text(reached.overdue())));
      case PromiseBroken broken ->
          List.of(
              notice(FinanceNotice.PROMISE_BROKEN, id, state)
                  .with("amount", InvoiceTelling.text(broken.amount()))
                  .with("promisedOn", broken.promisedOn())
                  .toRole("sales-manager"));
      case DunningHeld _ -> List.of(notice(FinanceNotice.DUNNING_HELD, id, state));
      case DunningReleased _ -> List.of(notice(FinanceNotice.DUNNING_RELEASED, id, state));
      default -> List.of();
    };
  }

  private static Notice notice(FinanceNotice kind, String id, DunningCase state) {
    OrderOwner owner = state.debtor().owner();
    return Notice.of(kind, new Document("receivable", id, state.debtor().orderNumber()))
        .within(owner.salesperson(), owner.unit().team(), owner.unit().region())
        .toStaff(owner.salesperson())
        .toRole("sales-support");
  }
}
