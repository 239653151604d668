package io.saleswright.contract.comments;

import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.comments.CommentsContract;
import java.util.List;

/** What our people say about quotes, and ask one another (QUO-03). */
class QuoteCommentTests extends RunningContracts implements CommentsContract {

  @Override
  public String commented() {
    return draft(unique("customer"), null).expect(201).id();
  }

  @Override
  public String path() {
    return "/api/quotes";
  }

  @Override
  public String kind() {
    return "quote";
  }

  @Override
  public String work() {
    return "/api/work/contract";
  }

  @Override
  public String commenter() {
    return "sales-support";
  }

  @Override
  public String stranger() {
    return "sales-rep";
  }

  @Override
  public List<String> outsiders() {
    return List.of("dealer", "finance", "warehouse", "hr");
  }
}
