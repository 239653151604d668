package io.saleswright.customer.purchases;

import io.saleswright.customer.archive.CustomerDesk;
import io.saleswright.customer.archive.Customers;
import io.saleswright.customer.archive.Rights;
import io.saleswright.customer.purchases.PurchaseRow.Place;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what customers bought, within the scope of who asks. */
@Service
public class PurchaseDesk {

  private static final int TOP = 10;

  private final CustomerDesk desk;
  private final Customers customers;
  private final Purchases purchases;

  PurchaseDesk(CustomerDesk desk, Customers customers, Purchases purchases) {
    this.desk = desk;
    this.customers = customers;
    this.purchases = purchases;
  }

  /**
   * What a customer bought, latest first.
   *
   * @throws NotFound when the customer lies outside of the caller's scope
   * @throws NotPermitted when the caller may not see what customers buy
   */
  public List<PurchaseRow> of(String customerId, Caller caller, @Nullable Place after, int limit) {
    Rights.of(caller).mustList();
    desk.see(customerId, caller);
    return purchases.of(customerId, after, limit);
  }

  /**
   * How many customers there are, and who bought most.
   *
   * @throws NotPermitted when the caller may not see figures of all customers
   */
  public Figures figures(Caller caller) {
    Rights.of(caller).mustReadFigures();
    List<TopCustomer> top = purchases.top(TOP);
    Map<String, String> names =
        customers.names(top.stream().map(TopCustomer::customerId).distinct().toList());
    return new Figures(customers.count(), top, names);
  }

  /**
   * Figures of all customers.
   *
   * @param customers how many there are
   * @param top who bought most
   * @param names the names of those, by identity; an order may tell of a customer not known here
   */
  public record Figures(long customers, List<TopCustomer> top, Map<String, String> names) {

    public Figures {
      top = List.copyOf(top);
      names = Map.copyOf(names);
    }
  }
}
