package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;

/** Settles what a crash left untold, so that nothing stays reserved for ever. */
final class UntoldHolds implements UnfinishedWork {

  private final Aggregates<BudgetAccount> accounts;
  private final AccountSearch search;
  private final Holders holders;

  UntoldHolds(Aggregates<BudgetAccount> accounts, AccountSearch search, Holders holders) {
    this.accounts = accounts;
    this.search = search;
    this.holders = holders;
  }

  @Override
  public String name() {
    return "untold holds of budgets";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    for (Hold hold : accounts.get(id).state().holds()) {
      holders.settle(hold.expenseId(), id, cause);
    }
  }
}
