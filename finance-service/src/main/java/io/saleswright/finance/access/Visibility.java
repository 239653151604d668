package io.saleswright.finance.access;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * Whose papers a caller sees. Finance knows the salesperson of an order and no team or region, so
 * whoever does not see everything sees the orders that are his own. Payments and credit accounts
 * are a customer's and not one order's: they are seen by those who see everything.
 *
 * @param scope the caller's scope
 * @param salesperson staff id of the only salesperson whose papers are seen; null when all are
 */
public record Visibility(DataScope scope, @Nullable String salesperson) {

  /** What this caller sees. */
  public static Visibility of(Caller caller) {
    DataScope scope = DataScope.of(caller);
    return new Visibility(scope, scope instanceof DataScope.All ? null : caller.staffId());
  }

  /** Whether the caller sees everybody's papers. */
  public boolean isUnlimited() {
    return salesperson == null;
  }

  /**
   * Lets only those pass who see everybody's papers.
   *
   * @param what kind of paper, as for one that does not exist
   * @throws NotFound when the caller does not
   */
  public void mustBeUnlimited(String what) {
    if (!isUnlimited()) {
      throw new NotFound(what);
    }
  }

  /**
   * Lets only what the caller sees pass.
   *
   * @param owner staff id of the order's salesperson
   * @param what kind of paper, as for one that does not exist
   * @throws NotFound when it lies outside
   */
  public void mustInclude(String owner, String what) {
    scope.mustInclude(Belonging.to(owner), what);
  }
}
