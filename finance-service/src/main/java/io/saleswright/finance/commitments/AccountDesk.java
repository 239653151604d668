package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Shows what the lines of budgets have in their months (EXP-11). */
public final class AccountDesk {

  private final Aggregates<BudgetAccount> accounts;
  private final AccountSearch search;

  AccountDesk(Aggregates<BudgetAccount> accounts, AccountSearch search) {
    this.accounts = accounts;
    this.search = search;
  }

  /**
   * An account.
   *
   * @throws NotFound when there is none
   */
  public Stored<BudgetAccount> get(String id, Caller caller) {
    AccountStep.READ.mustBeOpenTo(caller);
    return accounts.get(id);
  }

  /** Accounts, newest first. */
  public List<Stored<BudgetAccount>> list(AccountQuery query, Slice slice, Caller caller) {
    AccountStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(query, slice);
  }
}
