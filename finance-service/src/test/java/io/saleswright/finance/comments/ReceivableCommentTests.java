package io.saleswright.finance.comments;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.comments.CommentsContract;
import java.util.List;

/** What our people say about receivables, and ask one another (FIN-19). */
class ReceivableCommentTests extends RunningFinance implements CommentsContract {

  @Override
  public String commented() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    return order.id();
  }

  @Override
  public String path() {
    return "/api/receivables";
  }

  @Override
  public String kind() {
    return "receivable";
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
    return List.of("dealer", "production", "marketing", "hr");
  }
}
