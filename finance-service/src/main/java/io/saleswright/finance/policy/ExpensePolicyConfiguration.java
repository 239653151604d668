package io.saleswright.finance.policy;

import io.saleswright.finance.budgets.BudgetRules;
import io.saleswright.finance.budgets.BudgetSearch;
import io.saleswright.finance.control.ControlRules;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.platform.time.WorkCalendar;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the policy of budgets and expenses and cuts it into what each module decides by. */
@Configuration(proxyBeanMethods = false)
class ExpensePolicyConfiguration {

  static final PolicyDefinition<ExpensePolicy> DEFINITION =
      PolicyDefinition.of("expenses", ExpensePolicy.class)
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
  Supplier<ExpenseRules> expenseRules(Policies<ExpensePolicy> policy, WorkCalendar calendar) {
    return () -> {
      PolicyVersion<ExpensePolicy> current = policy.current();
      ExpensePolicy values = current.values();
      return new ExpenseRules(
          new Chain(current.version(), values.expenseChain()),
          values.departments(),
          values.categories(),
          values.currency(),
          values.overBudget(),
          values.claimWithinDays(),
          values.financeWithin(),
          calendar);
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
