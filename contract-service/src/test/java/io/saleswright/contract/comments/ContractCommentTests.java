package io.saleswright.contract.comments;

import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.comments.CommentsContract;
import java.util.List;

/** What our people say about contracts, and ask one another (CON-03). */
class ContractCommentTests extends RunningContracts implements CommentsContract {

  @Override
  public String commented() {
    return aContract();
  }

  @Override
  public String path() {
    return "/api/contracts";
  }

  @Override
  public String kind() {
    return "contract";
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
    return List.of("dealer", "production", "technical", "hr");
  }
}
