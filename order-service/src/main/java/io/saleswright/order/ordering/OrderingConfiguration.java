package io.saleswright.order.ordering;

import io.saleswright.order.catalogue.Catalogue;
import io.saleswright.order.contracts.EffectiveContracts;
import io.saleswright.order.covering.CoverFollowUp;
import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.IntakeReading;
import io.saleswright.order.figures.ImportedDays;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.logistics.ShippingTerms;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desks of the ordering module together. */
@Configuration(proxyBeanMethods = false)
class OrderingConfiguration {

  @Bean
  OrderDesk orderDesk(
      Scoped<Order> orders,
      OrderNumbers numbers,
      Contents contents,
      Customers customers,
      CoverFollowUp cover,
      Supplier<OrderRules> rules) {
    return new OrderDesk(orders, numbers, contents, customers, cover, rules);
  }

  @Bean
  ChangeDesk changeDesk(
      Scoped<Order> orders, Contents contents, CoverFollowUp cover, Supplier<OrderRules> rules) {
    return new ChangeDesk(orders, contents, cover, rules);
  }

  @Bean
  Contents contents(
      Catalogue catalogue,
      Customers customers,
      IntakeReading intake,
      EffectiveContracts contracts) {
    return new Contents(catalogue, customers, intake, contracts);
  }

  @Bean
  OwnershipDesk ownershipDesk(Scoped<Order> orders, Customers customers, CoverFollowUp cover) {
    return new OwnershipDesk(orders, customers, cover);
  }

  @Bean
  FulfilmentDesk fulfilmentDesk(
      Scoped<Order> orders, ShippingTerms terms, Supplier<OrderRules> rules) {
    return new FulfilmentDesk(orders, terms, rules);
  }

  @Bean
  OrderReader orderReader(Scoped<Order> orders, OrderSearch search) {
    return new OrderReader(orders, search);
  }

  @Bean
  OrderTrials orderTrials(Customers customers, Supplier<OrderRules> rules, InstantSource time) {
    return new OrderTrials(customers, rules, time);
  }

  @Bean
  OrderNews orderNews(
      Aggregates<Order> orders,
      OrderSearch search,
      Customers customers,
      Supplier<OrderRules> rules) {
    return new OrderNews(orders, search, customers, rules);
  }

  @Bean
  ImportDesk importDesk(Aggregates<Order> orders, Customers customers, ImportedDays days) {
    return new ImportDesk(orders, customers, days);
  }
}
