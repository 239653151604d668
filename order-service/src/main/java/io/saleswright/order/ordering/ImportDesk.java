package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes over orders of the past. History is not live business: no clock runs, no stock, price or
 * money is touched.
 */
public final class ImportDesk {

  private final Aggregates<Order> orders;
  private final Customers customers;

  public ImportDesk(Aggregates<Order> orders, Customers customers) {
    this.orders = orders;
    this.customers = customers;
  }

  /**
   * An order of another system. Its lines are taken as they are: at any price, of any product.
   *
   * @param source name of the system
   * @param externalNumber its number there; with the source it is the key, kept for ever
   * @param customerId id in the customer service
   * @param salesperson staff id of the salesperson, if known
   * @param lines what was ordered, already complete
   * @param orderDate when it was placed
   * @param requiredDate when it was to be shipped, if known
   * @param shippedDate when it was shipped, if it was
   * @param delivery where the goods went
   */
  public record PastOrder(
      String source,
      String externalNumber,
      String customerId,
      @Nullable String salesperson,
      List<OrderLine> lines,
      LocalDate orderDate,
      @Nullable LocalDate requiredDate,
      @Nullable LocalDate shippedDate,
      Delivery delivery) {}

  /** Takes an order over, once: a repeat finds the first. */
  public Stored<Order> takeOver(PastOrder past, Caller caller, Cause cause) {
    caller.mustHaveAny("ORD-01", "migration");
    String id = Ids.derived("order-import", past.source(), past.externalNumber());
    OrderContent content =
        new OrderContent(
            customers.find(past.customerId()),
            null,
            null,
            past.salesperson() == null ? "" : past.salesperson(),
            past.lines(),
            new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null),
            false,
            null,
            past.requiredDate() == null ? past.orderDate() : past.requiredDate(),
            past.delivery());
    Origin origin =
        new Origin(
            past.source(),
            past.externalNumber(),
            past.orderDate(),
            past.requiredDate(),
            past.shippedDate());
    return orders.takeOver(id, cause, _ -> Intake.takeOver(id, content, origin, cause));
  }
}
