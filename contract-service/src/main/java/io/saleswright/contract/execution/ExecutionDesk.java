package io.saleswright.contract.execution;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Shows what became of a contract to those who see the contract (CON-09, CON-13). */
public final class ExecutionDesk {

  private final ReadingDesk contracts;
  private final ExecutionSearch search;
  private final WorkCalendar calendar;
  private final InstantSource time;

  ExecutionDesk(
      ReadingDesk contracts, ExecutionSearch search, WorkCalendar calendar, InstantSource time) {
    this.contracts = contracts;
    this.search = search;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * What became of a contract, and what was agreed on.
   *
   * @param contract the contract
   * @param execution what became of it
   * @param today the company's date, by which duties are late
   */
  public record Found(Stored<Contract> contract, Execution execution, LocalDate today) {}

  /**
   * What became of a contract.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Found of(String contractId, Caller caller) {
    Stored<Contract> contract = contracts.get(contractId, caller);
    List<Stored<OrderProgress>> orders = search.under(contractId);
    List<String> ids = orders.stream().map(Stored::id).toList();
    Execution execution = new Execution(orders, search.paidFor(ids), contract.state().inForce());
    return new Found(contract, execution, calendar.businessDate(time.instant()));
  }
}
