package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.ordering.CustomerNews;
import io.saleswright.order.ordering.CustomerRef;
import io.saleswright.order.ordering.Customers;
import io.saleswright.order.ordering.Delivery;
import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.OrderDesk;
import io.saleswright.order.ordering.OrderNumbers;
import io.saleswright.order.ordering.PaymentTerms;
import io.saleswright.order.ordering.PlaceOrder;
import io.saleswright.order.ordering.Rules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The news of a customer comes while his first order is being taken. */
class CustomerRaceTests extends OrderServiceFixture {

  private static final Caller SELLER =
      new Caller("DEMO-sales-rep", "Seller", Set.of("sales-rep"), null, null);

  @Autowired private Aggregates<Order> orders;
  @Autowired private OrderNumbers numbers;
  @Autowired private Catalogue catalogue;
  @Autowired private Customers customers;
  @Autowired private CustomerNews news;
  @Autowired private Supplier<Rules> rules;

  /** Has the news handled right after a customer was looked for in vain. */
  private final class NewsInBetween implements Customers {

    @Override
    public CustomerRef find(String customerId) {
      CustomerRef found = customers.find(customerId);
      if (!found.isConfirmed()) {
        news.told(
            customerId, 1, "Just registered", "east", Cause.internal("test", CLOCK.instant()));
      }
      return found;
    }

    @Override
    public void learn(String customerId, long sequence, String name, @Nullable String region) {
      customers.learn(customerId, sequence, name, region);
    }

    @Override
    public long heard() {
      return customers.heard();
    }

    @Override
    public List<String> openOrdersThatDifferFrom(CustomerRef customer) {
      return customers.openOrdersThatDifferFrom(customer);
    }
  }

  @Test
  void anOrderThatTheNewsMissedKnowsItsCustomer() {
    OrderDesk desk = new OrderDesk(orders, numbers, catalogue, new NewsInBetween(), rules);
    PlaceOrder wish = wish(unique("customer"), new AnOrder(this).product());

    Stored<Order> placed = desk.place(wish, SELLER, Cause.internal("test", CLOCK.instant()));

    CustomerRef customer = placed.state().content().customer();
    assertThat(customer.isConfirmed()).isTrue();
    assertThat(customer.name()).isEqualTo("Just registered");
    assertThat(orders.get(placed.id()).state()).isEqualTo(placed.state());
    assertThat(placed.revision()).isEqualTo(1);
  }

  private static PlaceOrder wish(String customer, String product) {
    return new PlaceOrder(
        customer,
        null,
        null,
        null,
        List.of(new PlaceOrder.Item(product, null, BigDecimal.ONE, null, BigDecimal.ZERO)),
        new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null),
        false,
        null,
        AnOrder.TODAY.plusDays(14),
        new Delivery("Road 1", "Wang", "123"));
  }
}
