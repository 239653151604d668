package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Lets open orders follow their customer: one that was taken before he was known is settled, and
 * when he changes name or region they change, too, so that the managers of his region see what they
 * answer for (SEC-02, CUS-32). Closed and cancelled orders stay with the region that they were sold
 * in (ORD-39).
 */
public final class CustomerNews {

  private final Aggregates<Order> orders;
  private final Customers customers;

  public CustomerNews(Aggregates<Order> orders, Customers customers) {
    this.orders = orders;
    this.customers = customers;
  }

  /**
   * The customer service told of a customer. A crash in between repeats the event; each order
   * remembers it by itself.
   *
   * @param sequence number of the event
   */
  public void told(
      String customerId, long sequence, String name, @Nullable String region, Cause cause) {
    customers.learn(customerId, sequence, name, region);
    CustomerRef customer = customers.find(customerId);
    for (String id : customers.openOrdersThatDifferFrom(customer)) {
      orders.change(id, cause, stored -> Intake.confirmCustomer(stored.state(), customer));
    }
  }
}
