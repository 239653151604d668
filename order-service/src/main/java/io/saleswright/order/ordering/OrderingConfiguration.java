package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desks of the ordering module together. */
@Configuration(proxyBeanMethods = false)
class OrderingConfiguration {

  @Bean
  Policies<OrderPolicy> orderPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of("order", OrderPolicy.class).editableBy("sales-manager", "vp-sales"));
  }

  @Bean
  Supplier<Rules> orderRules(Policies<OrderPolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<OrderPolicy> current = policy.current();
      return new Rules(current.version(), current.values(), calendar);
    };
  }

  @Bean
  OrderDesk orderDesk(
      Aggregates<Order> orders,
      OrderNumbers numbers,
      Catalogue catalogue,
      Customers customers,
      Supplier<Rules> rules) {
    return new OrderDesk(orders, numbers, catalogue, customers, rules);
  }

  @Bean
  FulfilmentDesk fulfilmentDesk(Aggregates<Order> orders, Supplier<Rules> rules) {
    return new FulfilmentDesk(orders, rules);
  }

  @Bean
  OrderActions orderActions(Supplier<Rules> rules, InstantSource time) {
    return new OrderActions(rules, time);
  }

  @Bean
  FinanceNews financeNews(Aggregates<Order> orders, Supplier<Rules> rules) {
    return new FinanceNews(orders, rules);
  }

  @Bean
  CustomerNews customerNews(Aggregates<Order> orders, Customers customers) {
    return new CustomerNews(orders, customers);
  }

  @Bean
  ImportDesk importDesk(Aggregates<Order> orders, Customers customers) {
    return new ImportDesk(orders, customers);
  }
}
