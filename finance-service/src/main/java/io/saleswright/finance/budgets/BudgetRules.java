package io.saleswright.finance.budgets;

import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.BudgetLine;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.WorkCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the company's policy says about budgets.
 *
 * @param chain the steps that a version has to pass before it is used (EXP-03)
 * @param departments the departments that have budgets
 * @param categories the categories of expenses (EXP-01)
 * @param currency the currency of all budgets
 * @param calendar the company's working time and zone
 */
public record BudgetRules(
    Chain chain,
    List<String> departments,
    List<String> categories,
    String currency,
    WorkCalendar calendar) {

  public BudgetRules {
    departments = List.copyOf(departments);
    categories = List.copyOf(categories);
  }

  /**
   * Checks whose budget it is.
   *
   * @throws InvalidInput when the policy names no such department
   */
  void check(String department) {
    if (!departments.contains(department)) {
      throw new InvalidInput(
          "department",
          "EXP-01",
          "must be one of {choices}",
          Map.of("choices", String.join(", ", departments)));
    }
  }

  /**
   * Checks what a version says.
   *
   * @throws InvalidInput when a category is unknown or comes twice, an amount is none of the
   *     budgets' currency, or the parts of a line are not the whole
   */
  void check(BudgetContent content) {
    mustBeAmount("salesTarget", content.salesTarget());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < content.lines().size(); i++) {
      BudgetLine line = content.lines().get(i);
      String field = "lines[" + i + "]";
      if (!categories.contains(line.category())) {
        throw new InvalidInput(
            field + ".category",
            "EXP-01",
            "must be one of {choices}",
            Map.of("choices", String.join(", ", categories)));
      }
      if (!seen.add(line.category())) {
        throw new InvalidInput(field + ".category", "EXP-01", "must be the only line of it");
      }
      mustBeAmount(field + ".amount", line.amount());
      if (!line.addsUp()) {
        throw new InvalidInput(
            field,
            "EXP-02",
            "must have months or quarters that add up to {amount}",
            Map.of("amount", line.amount().toString()));
      }
    }
  }

  private void mustBeAmount(String field, Money amount) {
    boolean fits = amount.currency().equals(currency) && amount.isRounded() && amount.isPositive();
    if (!fits) {
      throw new InvalidInput(
          field, "EXP-01", "must be a positive amount of {currency}", Map.of("currency", currency));
    }
  }
}
