package io.saleswright.finance.expenses;

import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.AttachmentVerbs;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.security.Scoped;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class ExpensesConfiguration {

  private static final AttachmentVerbs<Expense> VOUCHERS =
      new AttachmentVerbs<>(
          ExpenseStep.ATTACH,
          ExpenseStep.DETACH,
          ExpenseStep.READ,
          Expense::attachments,
          ExpenseVouchers::attach,
          ExpenseVouchers::detach);

  @Bean
  ExpenseBudget expenseBudget(
      Aggregates<Expense> expenses,
      ExpenseSearch search,
      Commitments commitments,
      Supplier<ExpenseRules> rules) {
    return new ExpenseBudget(expenses, search, commitments, rules);
  }

  @Bean
  ExpiredExpenses expiredExpenses(
      Aggregates<Expense> expenses,
      ExpenseSearch search,
      ExpenseBudget budget,
      Supplier<ExpenseRules> rules) {
    return new ExpiredExpenses(expenses, search, budget, rules);
  }

  @Bean
  ExpenseDesk expenseDesk(
      Scoped<Expense> expenses,
      ExpenseSearch search,
      ExpenseNumbers numbers,
      ExpenseBudget budget,
      Commitments commitments,
      Supplier<ExpenseRules> rules) {
    return new ExpenseDesk(expenses, search, numbers, budget, commitments, rules);
  }

  @Bean
  ExpenseDecisions expenseDecisions(
      Scoped<Expense> expenses,
      ExpenseBudget budget,
      Deputies deputies,
      Supplier<ExpenseRules> rules) {
    return new ExpenseDecisions(expenses, budget, deputies, rules);
  }

  @Bean
  ExpenseReading expenseReading(
      Scoped<Expense> expenses,
      ExpenseSearch search,
      Commitments commitments,
      Deputies deputies,
      InstantSource time) {
    return new ExpenseReading(expenses, search, commitments, deputies, time);
  }

  @Bean
  AttachedTo<Expense> expensesWithVouchers(Aggregates<Expense> all, Scoped<Expense> expenses) {
    return AttachmentDesk.owners("expenses", all, expenses, VOUCHERS);
  }

  @Bean
  AttachmentDesk<Expense> expenseVouchers(Attachments attachments, AttachedTo<Expense> expenses) {
    return new AttachmentDesk<>(attachments, expenses, VOUCHERS);
  }
}
