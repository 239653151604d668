package io.saleswright.finance.comments;

import io.saleswright.finance.creditnotes.ACredit;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.comments.CommentsContract;
import java.util.List;

/** What our people say about invoices, and ask one another (FIN-19). */
class InvoiceCommentTests extends RunningFinance implements CommentsContract {

  @Override
  public String commented() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    return new ACredit(this).signed(order, order.signed("2026-11-23"));
  }

  @Override
  public String path() {
    return "/api/invoices";
  }

  @Override
  public String kind() {
    return "invoice";
  }

  @Override
  public String work() {
    return "/api/work/finance";
  }

  @Override
  public String commenter() {
    return "finance";
  }

  @Override
  public String stranger() {
    return "sales-rep";
  }

  @Override
  public List<String> outsiders() {
    return List.of("dealer", "production", "customer-service", "hr");
  }
}
