package io.saleswright.finance.budgets;

import io.saleswright.finance.commitments.Commitments;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Aggregates;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class BudgetsConfiguration {

  @Bean
  BudgetAccounts budgetAccountsFollowed(
      Aggregates<Budget> budgets, BudgetSearch search, Commitments commitments) {
    return new BudgetAccounts(budgets, search, commitments);
  }

  @Bean
  BudgetDesk budgetDesk(
      Aggregates<Budget> budgets,
      BudgetSearch search,
      BudgetAccounts accounts,
      Commitments commitments,
      Deputies deputies,
      Supplier<BudgetRules> rules,
      InstantSource time) {
    BudgetTrials trials = new BudgetTrials(deputies, time);
    return new BudgetDesk(budgets, search, accounts, commitments, trials, rules);
  }

  @Bean
  BudgetDecisions budgetDecisions(
      Aggregates<Budget> budgets,
      BudgetAccounts accounts,
      Deputies deputies,
      Supplier<BudgetRules> rules) {
    return new BudgetDecisions(budgets, accounts, deputies, rules);
  }
}
