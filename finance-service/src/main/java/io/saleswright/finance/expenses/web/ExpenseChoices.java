package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.platform.kernel.Caller;
import java.util.List;

/**
 * What an application may name.
 *
 * @param departments the departments whose budgets the caller spends, by their names
 * @param categories the categories of expenses, as the policy lists them (EXP-01)
 */
record ExpenseChoices(List<String> departments, List<String> categories) {

  static ExpenseChoices of(ExpenseRules rules, Caller caller) {
    return new ExpenseChoices(rules.departmentsOf(caller.roles()), rules.categories());
  }
}
