package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;

/**
 * What one expense holds of an account and knows that it holds. It lies beside the account, which
 * has only the sums, so that an account stays small however many expenses hold its money; and it
 * stays when nothing is held any more, so that what comes late is known to be late.
 *
 * @param accountId the account
 * @param hold what the account said last
 */
public record KeptHold(String accountId, Hold hold) {

  static String idOf(String accountId, String expenseId) {
    return Ids.derived("budget hold", accountId, expenseId);
  }

  /** A later hold replaces an earlier one; what was given back stays so. */
  Change<KeptHold> followedBy(Hold next) {
    boolean later = next.turn() > hold.turn();
    boolean givenBack =
        next.turn() == hold.turn() && next.kind() == Hold.Kind.RELEASED && !next.equals(hold);
    return later || givenBack ? Change.to(new KeptHold(accountId, next)) : Change.none(this);
  }
}
