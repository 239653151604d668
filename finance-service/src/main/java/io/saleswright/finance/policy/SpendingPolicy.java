package io.saleswright.finance.policy;

import io.saleswright.finance.expensing.ExpenseStep;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The policy of who spends what, as {@code policy/spending.yaml} ships it.
 *
 * @param departments whose budget which roles spend
 * @param longestDays days from an expense's first one within which its last one lies
 */
record SpendingPolicy(@NotEmpty List<Department> departments, @Min(1) @Max(366) int longestDays) {

  /**
   * @throws IllegalArgumentException when a department comes twice, or a role makes no expenses
   */
  SpendingPolicy {
    Set<String> names = new HashSet<>();
    for (Department department : departments) {
      if (!names.add(department.name())) {
        throw new IllegalArgumentException("the department " + department.name() + " comes twice");
      }
      if (!ExpenseStep.spendingRoles().containsAll(department.roles())) {
        throw new IllegalArgumentException("these make expenses: " + ExpenseStep.spendingRoles());
      }
    }
  }

  /**
   * A department that spends.
   *
   * @param name the department, as the policy of expenses names it
   * @param roles who spends its budget
   */
  record Department(String name, List<String> roles) {}

  /** Who spends the budget of a department; nobody when the policy does not say. */
  Set<String> of(String department) {
    return departments.stream()
        .filter(one -> one.name().equals(department))
        .findFirst()
        .map(one -> Set.copyOf(one.roles()))
        .orElse(Set.of());
  }
}
