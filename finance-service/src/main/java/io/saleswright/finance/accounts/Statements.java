package io.saleswright.finance.accounts;

import io.saleswright.finance.collection.AsOf;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;

/** Makes statements, for whoever has made sure that they may be seen. */
public final class Statements {

  private final AccountSearch search;
  private final CustomerNames names;
  private final WorkCalendar calendar;
  private final InstantSource time;

  Statements(AccountSearch search, CustomerNames names, WorkCalendar calendar, InstantSource time) {
    this.search = search;
    this.names = names;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * An account as it was told before, of a moment that was kept.
   *
   * @throws NotFound when nobody has heard of such a customer
   */
  public Statement again(String customerId, String currency, Period period, Instant at) {
    return of(customerId, currency, period, AsOf.of(null, at, time.instant(), calendar));
  }

  /**
   * An account over some days.
   *
   * @param end the moment of its end
   * @throws NotFound when nobody has heard of such a customer
   * @throws InvalidInput when the currency does not exist
   */
  Statement of(String customerId, String currency, Period period, AsOf end) {
    if (!Money.isCurrency(currency)) {
      throw new InvalidInput("currency", "FIN-12", "must be a code of ISO 4217 such as CNY");
    }
    Account account = search.of(customerId);
    if (account.isEmpty() && names.of(customerId).isEmpty()) {
      throw new NotFound("customer");
    }
    return Statement.of(customerId, currency, period, end, account, calendar.zone());
  }
}
