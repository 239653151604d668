package io.saleswright.order.missed;

import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.missed.MissedOrder.Finding;
import io.saleswright.order.missed.MissedOrder.Report;
import io.saleswright.order.missed.MissedOrder.Whose;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Takes reports of missed orders, and what was found out about them (ORD-05). */
public final class MissedOrderDesk {

  private static final String NOBODY = "?";

  private static final Trials<MissedOrderStep, MissedOrder, Instant> TRIALS =
      Trials.<MissedOrderStep, MissedOrder, Instant>of(MissedOrderStep.class)
          .trying(
              MissedOrderStep.SETTLE,
              (it, now, act) ->
                  it.state()
                      .settle(it.id(), new Finding(false, NOBODY, null, null, act.by(), now), act))
          .complete();

  private final Scoped<MissedOrder> missed;
  private final MissedOrderSearch search;
  private final MissedOrderNumbers numbers;
  private final OrdersOfCustomers orders;
  private final Customers customers;
  private final WorkCalendar calendar;
  private final InstantSource time;

  MissedOrderDesk(
      Scoped<MissedOrder> missed,
      MissedOrderSearch search,
      MissedOrderNumbers numbers,
      OrdersOfCustomers orders,
      Customers customers,
      WorkCalendar calendar,
      InstantSource time) {
    this.missed = missed;
    this.search = search;
    this.numbers = numbers;
    this.orders = orders;
    this.customers = customers;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Reports that an order was missed.
   *
   * @throws NotPermitted when the caller may not
   * @throws NotFound when the customer lies outside of the caller's scope
   * @throws InvalidInput when the order is not one of this customer's that the caller sees
   */
  public Stored<MissedOrder> report(Breach breach, Report report, Act act) {
    MissedOrderStep.REPORT_MISSED.mustBeOpenTo(act.caller());
    KnownCustomer known = customers.find(report.customerId());
    Whose whose = new Whose(known.owner(), known.team(), known.customer().region());
    DataScope.of(act.caller())
        .mustInclude(new Belonging(whose.owner(), whose.team(), whose.region()), "customer");
    orders.mustBeTheirs(report.orderId(), report.customerId(), act.caller());
    return missed.create(
        act,
        id ->
            MissedOrder.report(
                id, numbers.next(), breach, report, whose, calendar.businessDate(act.at())));
  }

  /**
   * Records what was found out.
   *
   * @throws NotPermitted when the caller may not
   * @throws NotFound when there is no such report in the caller's scope
   * @throws RuleViolation when that was recorded before, or the caller reported it or is at fault
   */
  public Stored<MissedOrder> settle(String id, Finding found, Act act) {
    MissedOrderStep.SETTLE.mustBeOpenTo(act.caller());
    if (found.responsible() != null) {
      StaffIds.mustBeOne("responsible", "ORD-05", found.responsible());
    }
    return missed.change(
        id,
        act,
        stored -> {
          orders.mustBeTheirs(found.orderId(), stored.state().report().customerId(), act.caller());
          return stored.state().settle(id, found, act);
        });
  }

  /**
   * A missed order.
   *
   * @throws NotPermitted when the caller reads none
   * @throws NotFound when there is none in the caller's scope
   */
  public Stored<MissedOrder> get(String id, Caller caller) {
    MissedOrderStep.READ_MISSED.mustBeOpenTo(caller);
    return missed.get(id, caller);
  }

  /**
   * Those that match, newest first.
   *
   * @throws NotPermitted when the caller reads none
   */
  public List<Stored<MissedOrder>> list(
      MissedOrderSearch.Wanted wanted, Caller caller, Slice slice) {
    MissedOrderStep.READ_MISSED.mustBeOpenTo(caller);
    return search.list(wanted, caller, slice);
  }

  /** Whether the caller reads whose fault it was. */
  public static boolean seesResponsible(Finding finding, Caller caller) {
    return MissedOrderStep.READ_RESPONSIBLE.isOpenTo(caller)
        || caller.staffId().equals(finding.responsible());
  }

  /** What the caller may do with one now. */
  public List<Answer> possible(Stored<MissedOrder> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
