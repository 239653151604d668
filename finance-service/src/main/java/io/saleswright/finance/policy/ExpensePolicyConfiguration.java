package io.saleswright.finance.policy;

import io.saleswright.finance.budgets.BudgetRules;
import io.saleswright.finance.budgets.BudgetSearch;
import io.saleswright.finance.control.ControlRules;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of budgets and expenses and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class ExpensePolicyConfiguration {

  static final PolicyDefinition<ExpensePolicy> DEFINITION =
      PolicyDefinition.of("expenses", ExpensePolicy.class)
          .editableBy("finance-head", "general-manager");

  static final PolicyDefinition<SpendingPolicy> SPENDING =
      PolicyDefinition.of("spending", SpendingPolicy.class)
          .editableBy("finance-head", "general-manager");

  @Bean
  Policies<ExpensePolicy> expensePolicy(PolicyBook book) {
    return book.open(DEFINITION);
  }

  @Bean
  Supplier<BudgetRules> budgetRules(Policies<ExpensePolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<ExpensePolicy> current = policy.current();
      ExpensePolicy values = current.values();
      return new BudgetRules(
          new Chain(current.version(), values.budgetChain()),
          values.departments(),
          values.categories(),
          values.currency(),
          calendar);
    };
  }

  @Bean
  Policies<SpendingPolicy> spendingPolicy(PolicyBook book) {
    return book.open(SPENDING);
  }

  @Bean
  Supplier<ExpenseRules> expenseRules(
      Policies<ExpensePolicy> policy,
      Policies<SpendingPolicy> spending,
      WorkCalendar calendar,
      OpenMonths months) {
    return () -> {
      PolicyVersion<ExpensePolicy> current = policy.current();
      ExpensePolicy values = current.values();
      SpendingPolicy spenders = spending.current().values();
      return new ExpenseRules(
          new Chain(current.version(), values.expenseChain()),
          values.departments().stream()
              .distinct()
              .collect(Collectors.toUnmodifiableMap(name -> name, spenders::of)),
          values.categories(),
          values.currency(),
          values.overBudget(),
          new ExpenseRules.Days(spenders.longestDays(), values.claimWithinDays()),
          values.financeWithin(),
          calendar,
          months);
    };
  }

  @Bean
  PolicyTrial<ExpensePolicy> expenseTrial(BudgetSearch budgets, SubmittedExpenses expenses) {
    return new ExpenseChainTrial(budgets, expenses);
  }

  @Bean
  Supplier<ControlRules> controlRules(Policies<ExpensePolicy> policy, WorkCalendar calendar) {
    return () -> {
      ExpensePolicy values = policy.current().values();
      return new ControlRules(values.deviationPercent(), values.currency(), calendar);
    };
  }
}
