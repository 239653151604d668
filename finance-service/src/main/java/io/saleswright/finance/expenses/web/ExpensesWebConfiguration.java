package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expenses.ExpenseReading;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers of expenses share. */
@Configuration(proxyBeanMethods = false)
class ExpensesWebConfiguration {

  @Bean
  ExpenseAnswers expenseAnswers(ExpenseReading reading, Actions actions) {
    return new ExpenseAnswers(reading, actions);
  }
}
