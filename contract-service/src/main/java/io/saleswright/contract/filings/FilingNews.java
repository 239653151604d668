package io.saleswright.contract.filings;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Takes what happens to contracts, and lets all follow that keep something of them. */
public final class FilingNews {

  private final Aggregates<FollowedContract> contracts;
  private final List<FilingFollower> followers;

  FilingNews(Aggregates<FollowedContract> contracts, List<FilingFollower> followers) {
    this.contracts = contracts;
    this.followers = List.copyOf(followers);
  }

  /**
   * Something happened to a contract. The followers are asked when the event is told again, too:
   * the first time may have ended before they were.
   */
  public void told(String contractId, String type, Cause cause) {
    note(contractId, new FollowedContract(type), cause);
    followers.forEach(follower -> follower.follow(contractId, cause.followUp()));
  }

  private void note(String contractId, FollowedContract told, Cause cause) {
    if (contracts.find(contractId).isEmpty()) {
      Stored<FollowedContract> first = contracts.createAt(contractId, cause, _ -> Change.to(told));
      if (!first.repeated()) {
        return;
      }
    }
    contracts.change(contractId, cause, _ -> Change.to(told));
  }
}
