package io.saleswright.contract.paperwork;

import io.saleswright.contract.filings.FilingFollower;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;

/**
 * Lets the requests that are not over follow their contract to its salesperson (SEC-02, CUS-24).
 */
final class PaperFollower implements FilingFollower {

  private final Aggregates<PaperRequest> requests;
  private final PaperSearch search;
  private final Aggregates<Contract> contracts;

  PaperFollower(
      Aggregates<PaperRequest> requests, PaperSearch search, Aggregates<Contract> contracts) {
    this.requests = requests;
    this.search = search;
    this.contracts = contracts;
  }

  @Override
  public void follow(String contractId, Cause cause) {
    contracts
        .find(contractId)
        .map(Stored::state)
        .map(Debtor::of)
        .ifPresent(debtor ->
            search
                .openOf(contractId)
                .forEach(id ->
                    requests.change(id, cause, now -> now.state().owedBy(id, debtor, cause))));
  }
}
