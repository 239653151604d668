package io.saleswright.finance.comments;

import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.comments.CommentsContract;
import java.util.List;

/** What our people say about expenses, and ask one another (EXP-11). */
class ExpenseCommentTests extends RunningFinance implements CommentsContract {

  @Override
  public String commented() {
    return expenses().applied(ExpenseSteps.TODAY, "10.00");
  }

  @Override
  public String path() {
    return "/api/expenses";
  }

  @Override
  public String kind() {
    return "expense";
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
    return List.of("dealer", "production", "warehouse", "hr");
  }
}
