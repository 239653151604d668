package io.saleswright.contract.filings;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Takes what happens to contracts and quotes, and lets all follow that keep something of them. */
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

  /** A quote is somebody else's, or its customer's. */
  public void toldOfQuote(String quoteId, String type, Cause cause) {
    note(quoteId, new FollowedContract(type), cause);
    followers.forEach(follower -> follower.followQuote(quoteId, cause.followUp()));
  }

  private void note(String documentId, FollowedContract told, Cause cause) {
    if (contracts.find(documentId).isEmpty()) {
      Stored<FollowedContract> first = contracts.createAt(documentId, cause, _ -> Change.to(told));
      if (!first.repeated()) {
        return;
      }
    }
    contracts.change(documentId, cause, _ -> Change.to(told));
  }
}
