package io.saleswright.finance.policy;

import io.saleswright.finance.budgets.BudgetStep;
import io.saleswright.finance.expensing.ExpenseRules;
import io.saleswright.finance.expensing.ExpenseRules.OverBudget;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The policy of budgets and expenses, as {@code policy/expenses.yaml} ships it.
 *
 * @param departments the departments that have budgets
 * @param categories the categories of expenses
 * @param currency the currency of all budgets
 * @param budgetChain the steps that a budget passes before it is used
 * @param expenseChain the steps that applications and claims pass
 * @param overBudget what becomes of what the month's budget can't pay
 * @param claimWithinDays days after an expense's last one on which it can be claimed
 * @param financeWithin how long finance's check and its payment may take, each
 * @param deviationPercent how far a month's spending may be from its budget, in percent
 */
record ExpensePolicy(
    @NotEmpty List<String> departments,
    @NotEmpty List<String> categories,
    @Pattern(regexp = "[A-Z]{3}") String currency,
    @NotEmpty List<ChainStep> budgetChain,
    @NotEmpty List<ChainStep> expenseChain,
    OverBudget overBudget,
    @Min(1) @Max(366) int claimWithinDays,
    TimeLimit financeWithin,
    @DecimalMin("0") @DecimalMax("100") BigDecimal deviationPercent) {

  /**
   * @throws IllegalArgumentException when a chain is none that budgets or expenses can have
   */
  ExpensePolicy {
    check(budgetChain, BudgetStep.chainRoles());
    check(expenseChain, ExpenseStep.chainRoles());
    // What no policy can leave out: nothing is used that nobody agreed with (EXP-03, EXP-06).
    mustHave(budgetChain.stream().anyMatch(ExpensePolicy::isAlways), "that every budget passes");
    mustHave(expenseChain.stream().anyMatch(ExpensePolicy::isAlways), "that every expense passes");
    mustHave(
        overBudget == OverBudget.REFUSE || expenseChain.stream().anyMatch(ExpensePolicy::isHigher),
        "of the ground " + ExpenseRules.OVER_BUDGET);
  }

  private static void check(List<ChainStep> chain, Set<String> known) {
    Chain.mustBeDistinct(chain);
    for (ChainStep step : chain) {
      if (!known.containsAll(step.roles())) {
        throw new IllegalArgumentException("this chain knows only " + known);
      }
    }
  }

  private static void mustHave(boolean there, String what) {
    if (!there) {
      throw new IllegalArgumentException("the chain needs a step " + what);
    }
  }

  private static boolean isAlways(ChainStep step) {
    return step.grounds().isEmpty() && step.kinds().isEmpty() && step.from().isZero();
  }

  private static boolean isHigher(ChainStep step) {
    return step.grounds().contains(ExpenseRules.OVER_BUDGET)
        && step.kinds().isEmpty()
        && step.from().isZero();
  }
}
