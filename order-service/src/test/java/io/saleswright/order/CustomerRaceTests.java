package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.contracts.EffectiveContracts;
import io.saleswright.order.covering.CoverFollowUp;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.Verification.Party;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.ordering.Contents;
import io.saleswright.order.ordering.OrderDesk;
import io.saleswright.order.ordering.OrderNews;
import io.saleswright.order.ordering.OrderNumbers;
import io.saleswright.order.ordering.PlaceOrder;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import io.saleswright.testkit.TestBroker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The news of a customer comes while their first order is being taken. */
class CustomerRaceTests extends OrderServiceFixture {

  private static final Caller CLERK =
      new Caller("DEMO-clerk", "Clerk", Set.of("sales-support"), null, null);

  @Autowired private EffectiveContracts contracts;
  @Autowired private CoverFollowUp cover;
  @Autowired private Scoped<Order> orders;
  @Autowired private OrderNumbers numbers;
  @Autowired private Catalogue catalogue;
  @Autowired private Customers customers;
  @Autowired private OrderNews news;
  @Autowired private Supplier<OrderRules> rules;

  /** Has the news handled right after a customer was looked for in vain. */
  private final class NewsInBetween implements Customers {

    @Override
    public KnownCustomer find(String customerId) {
      KnownCustomer found = customers.find(customerId);
      if (!found.customer().isConfirmed()) {
        CustomerRef customer = CustomerRef.confirmed(customerId, "Just registered", "east");
        news.customer(
            new KnownCustomer(customer, null, null), 1, Cause.internal("test", CLOCK.instant()));
      }
      return found;
    }

    @Override
    public void learn(KnownCustomer told, long sequence) {
      customers.learn(told, sequence);
    }

    @Override
    public void learnOwner(
        String customerId, @Nullable String owner, @Nullable String team, long sequence) {
      customers.learnOwner(customerId, owner, team, sequence);
    }
  }

  @Test
  void anOrderThatTheNewsMissedKnowsItsCustomerOnceItIsVerified() {
    Customers news = new NewsInBetween();
    Contents contents = new Contents(catalogue, news, contracts);
    OrderDesk desk = new OrderDesk(orders, numbers, contents, news, cover, rules);
    PlaceOrder wish = wish(unique("customer"), new AnOrder(this).product());
    String id = desk.place(wish, act()).id();
    for (Party party : Party.values()) {
      desk.confirm(id, party, "phone", null, act());
    }
    assertThat(orders.get(id, CLERK).state().content().customer().isConfirmed()).isFalse();
    assertThat(new AnOrder(this).get(id).body().at("/actions").toString())
        .as("what is shown as possible is what would be accepted")
        .contains("{\"name\":\"verify\",\"allowed\":true}");

    Stored<Order> verified = desk.verify(id, 1, rules.get().policy().verificationItems(), act());

    CustomerRef customer = verified.state().content().customer();
    assertThat(customer.name()).isEqualTo("Just registered");
    assertThat(customer.region()).isEqualTo("east");
    assertThat(TestBroker.await("order.orders.v1", id, 6))
        .extracting(record -> TestBroker.header(record, "ce_type"))
        .endsWith("order.OrderScopeChanged.v1", "order.OrderVerified.v1");
  }

  private static Act act() {
    return new Act(CLERK, Cause.internal(CLERK.staffId(), CLOCK.instant()));
  }

  private static PlaceOrder wish(String customer, String product) {
    return new PlaceOrder(
        customer,
        Project.NONE,
        null,
        List.of(new PlaceOrder.Item(product, null, BigDecimal.ONE, null, BigDecimal.ZERO)),
        new PlaceOrder.Terms(new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null), false, null),
        AnOrder.TODAY.plusDays(14),
        new Delivery("Road 1", "Wang", "123"),
        null);
  }
}
