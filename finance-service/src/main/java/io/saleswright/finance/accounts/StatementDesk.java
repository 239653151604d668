package io.saleswright.finance.accounts;

import io.saleswright.finance.collection.AsOf;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Shows customers' accounts (FIN-12). An account is a customer's and not one order's, so it is seen
 * by those who see everything.
 */
public final class StatementDesk {

  private final Statements statements;
  private final WorkCalendar calendar;
  private final InstantSource time;

  StatementDesk(Statements statements, WorkCalendar calendar, InstantSource time) {
    this.statements = statements;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * A customer's account from one day to another.
   *
   * @throws NotFound when nobody has heard of such a customer, or the caller does not see them
   * @throws InvalidInput when the currency does not exist, or the period ends before it begins or
   *     in the future
   */
  public Statement of(
      String customerId, String currency, LocalDate from, LocalDate to, Caller caller) {
    mustBeSeen(caller);
    Instant now = time.instant();
    Period period = Period.of(from, to, calendar.businessDate(now));
    return statements.of(customerId, currency, period, AsOf.of(to, null, now, calendar));
  }

  /**
   * Checks whether the caller may see customers' accounts.
   *
   * @throws NotFound when they see the orders of some only
   */
  public void mustBeSeen(Caller caller) {
    StatementStep.READ.mustBeOpenTo(caller);
    DataScope.of(caller).mustInclude(new Belonging(null, null, null), "customer");
  }

  /**
   * A customer's account that leaves the house, for who may let it go.
   *
   * @throws NotFound as {@link #of}
   * @throws InvalidInput as {@link #of}
   */
  public Statement toHandOut(
      String customerId, String currency, LocalDate from, LocalDate to, Caller caller) {
    StatementStep.HAND_OUT.mustBeOpenTo(caller);
    return of(customerId, currency, from, to, StatementStep.HAND_OUT.narrowed(caller));
  }
}
