package io.saleswright.order.ordering;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.Origin;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.content.SaleTerms;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.figures.ImportedDays;
import io.saleswright.order.lifecycle.Intake;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Stored;

/**
 * Takes over orders of the past. History is not live business: no clock runs, no stock, price or
 * money is touched.
 */
public final class ImportDesk {

  private final Aggregates<Order> orders;
  private final Customers customers;
  private final ImportedDays days;

  public ImportDesk(Aggregates<Order> orders, Customers customers, ImportedDays days) {
    this.orders = orders;
    this.customers = customers;
    this.days = days;
  }

  /** Takes an order over, once: a repeat finds the first. */
  public Stored<Order> takeOver(PastOrder past, Act act) {
    OrderStep.IMPORT.mustBeOpenTo(act.caller());
    Origin origin = past.origin();
    String id = Ids.derived("order-import", origin.source(), origin.externalNumber());
    Stored<Order> taken =
        orders.takeOver(
            id, act.cause(), _ -> Intake.takeOver(id, content(past), origin, act.cause()));
    Origin stored = taken.state().origin();
    if (stored != null) {
      days.changed(stored.source(), stored.orderDate());
    }
    return taken;
  }

  private OrderContent content(PastOrder past) {
    KnownCustomer known = customers.find(past.customerId());
    return new OrderContent(
        known.customer(),
        Project.NONE,
        past.salesperson(),
        known.teamOf(past.salesperson()),
        past.lines(),
        new SaleTerms(new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null), false, null),
        past.origin().shipDate(),
        past.delivery(),
        null);
  }
}
