package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.order.contracts.ContractAccount;
import io.saleswright.order.contracts.ContractClaim;
import io.saleswright.order.contracts.EffectiveContracts;
import io.saleswright.order.covering.CoverFollowUp;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.ordering.Contents;
import io.saleswright.order.ordering.OrderDesk;
import io.saleswright.order.ordering.OrderNumbers;
import io.saleswright.order.ordering.PlaceOrder;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order is over while it asks its contract: nothing of the contract is lost (ORD-11). */
class ContractRaceTests extends OrderServiceFixture {

  private static final Caller CLERK =
      new Caller("DEMO-clerk", "Clerk", Set.of("sales-support"), null, null);

  private final AnOrder orders = new AnOrder(this);
  private final String contract = UUID.randomUUID().toString();

  @Autowired private Aggregates<Order> store;
  @Autowired private Aggregates<ContractAccount> accounts;
  @Autowired private CoverFollowUp cover;
  @Autowired private OrderNumbers numbers;
  @Autowired private Catalogue catalogue;
  @Autowired private Customers customers;
  @Autowired private EffectiveContracts contracts;
  @Autowired private Supplier<OrderRules> rules;

  /** Has something happen to an order after it was written, and before its contract is asked. */
  private record InBetween(Aggregates<Order> orders, Consumer<String> event)
      implements Aggregates<Order> {

    @Override
    public Stored<Order> create(Cause cause, Function<String, Change<Order>> birth) {
      Stored<Order> stored = orders.create(cause, birth);
      event.accept(stored.id());
      return stored;
    }

    @Override
    public Stored<Order> createAt(String id, Cause cause, Function<String, Change<Order>> birth) {
      return orders.createAt(id, cause, birth);
    }

    @Override
    public Optional<Stored<Order>> find(String id) {
      return orders.find(id);
    }

    @Override
    public Stored<Order> get(String id) {
      return orders.get(id);
    }

    @Override
    public Stored<Order> change(
        String id, Cause cause, Function<Stored<Order>, Change<Order>> decision) {
      return orders.change(id, cause, decision);
    }

    @Override
    public Stored<Order> change(
        String id, long revision, Cause cause, Function<Stored<Order>, Change<Order>> decision) {
      return orders.change(id, revision, cause, decision);
    }
  }

  @Test
  void anOrderThatIsCancelledWhileItAsksLeavesNothingBehind() {
    String customer = unique("customer");
    String product = orders.product();
    orders.known(customer, "Test customer");
    orders.contractTold("ContractSigned", 1, contract, customer, product, 10);
    PlaceOrder wish = wish(customer, product);
    String first = desk(_ -> {}).place(wish, act()).id();
    orders.await(first, "contract/status", "covered");
    String waiting = desk(_ -> {}).place(wish, act()).id();
    assertThat(orders.get(waiting).text("contract/status")).isEqualTo("differs");
    cancel(first);
    orders.await(waiting, "contract/status", "covered");

    Stored<Order> cancelled = desk(this::cancel).place(wish, act());
    cancel(waiting);

    assertThat(orders.get(cancelled.id()).text("state")).isEqualTo("CANCELLED");
    assertThat(accounts.get(contract).state().claims())
        .extracting(ContractClaim::orderId)
        .isEmpty();
    String next = desk(_ -> {}).place(wish, act()).id();
    assertThat(orders.get(next).text("contract/status"))
        .as("the whole quantity is there for the next")
        .isEqualTo("covered");
  }

  private void cancel(String id) {
    orders.post("sales-support", id, "cancellation", "{\"reason\":\"not needed\"}").expect(200);
  }

  private OrderDesk desk(Consumer<String> inBetween) {
    Scoped<Order> scoped =
        new Scoped<>(
            new InBetween(store, inBetween),
            _ -> new Belonging(CLERK.staffId(), null, null),
            "order");
    Contents contents = new Contents(catalogue, customers, contracts);
    return new OrderDesk(scoped, numbers, contents, customers, cover, rules);
  }

  private static Act act() {
    return new Act(CLERK, Cause.internal(CLERK.staffId(), CLOCK.instant()));
  }

  private static Money yuan(String amount) {
    return Money.of(amount, "CNY");
  }

  private PlaceOrder wish(String customer, String product) {
    return new PlaceOrder(
        customer,
        new Project(null, null, contract),
        null,
        List.of(new PlaceOrder.Item(product, null, BigDecimal.TEN, yuan("80.00"), BigDecimal.ZERO)),
        new PlaceOrder.Terms(
            new PaymentTerms(PaymentTerms.Kind.CREDIT, null, 45), true, "Test customer"),
        AnOrder.TODAY.plusDays(14),
        new Delivery("Road 1", "Wang", "123"),
        "agreed");
  }
}
