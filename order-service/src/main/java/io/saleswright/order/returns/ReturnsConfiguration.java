package io.saleswright.order.returns;

import io.saleswright.order.complaints.KnownCases;
import io.saleswright.order.handling.ReturnPolicy;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.returnable.ReturnAccounts;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together, and opens its policy. */
@Configuration(proxyBeanMethods = false)
class ReturnsConfiguration {

  static final String POLICY = "returns";

  @Bean
  Policies<ReturnPolicy> returnPolicy(PolicyBook book) {
    return book.open(
        PolicyDefinition.of(POLICY, ReturnPolicy.class).editableBy("vp-sales", "general-manager"));
  }

  @Bean
  Supplier<ReturnRules> returnRules(Policies<ReturnPolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<ReturnPolicy> current = policy.current();
      return new ReturnRules(current.version(), current.values(), calendar);
    };
  }

  @Bean
  PolicyTrial<ReturnPolicy> returnTrial(ReturnSearch search) {
    return new ReturnChainTrial(search);
  }

  @Bean
  ReturnFollowUp returnFollowUp(
      Aggregates<Return> returns,
      ReturnSearch search,
      ReturnAccounts accounts,
      Supplier<ReturnRules> rules) {
    return new ReturnFollowUp(returns, search, accounts, rules);
  }

  @Bean
  ReturnRequestDesk returnRequestDesk(
      Scoped<Return> returns,
      Scoped<Order> orders,
      KnownCases complaints,
      ReturnAccounts accounts,
      ReturnNumbers numbers,
      ReturnFollowUp followUp,
      Supplier<ReturnRules> rules) {
    return new ReturnRequestDesk(returns, orders, complaints, accounts, numbers, followUp, rules);
  }

  @Bean
  ReturnDecisionDesk returnDecisionDesk(
      Scoped<Return> returns,
      ReturnFollowUp followUp,
      Deputies deputies,
      Supplier<ReturnRules> rules) {
    return new ReturnDecisionDesk(returns, followUp, deputies, rules);
  }

  @Bean
  ReturnGoodsDesk returnGoodsDesk(
      Scoped<Return> returns, ReturnFollowUp followUp, Supplier<ReturnRules> rules) {
    return new ReturnGoodsDesk(returns, followUp, rules);
  }

  @Bean
  ReturnReadingDesk returnReadingDesk(
      Scoped<Return> returns,
      Scoped<Order> orders,
      ReturnSearch search,
      ReturnAccounts accounts,
      Supplier<ReturnRules> rules,
      Deputies deputies,
      InstantSource time) {
    return new ReturnReadingDesk(returns, orders, search, accounts, rules, deputies, time);
  }

  @Bean
  ReturnNews returnNews(
      Aggregates<Return> returns,
      Aggregates<Order> orders,
      ReturnSearch search,
      ReturnAccounts accounts,
      ReturnFollowUp followUp,
      Supplier<ReturnRules> rules) {
    return new ReturnNews(returns, orders, search, accounts, followUp, rules);
  }
}
