package io.saleswright.finance.planning;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a version of a budget says.
 *
 * @param salesTarget what shall be sold in the year
 * @param lines what is given for each category, each once
 */
public record BudgetContent(Money salesTarget, List<BudgetLine> lines) {

  private static final int DECIMALS = 2;

  public BudgetContent {
    lines = List.copyOf(lines);
  }

  /** What all lines come to. */
  public Money total() {
    return MonthSplit.sum(lines.stream().map(BudgetLine::amount).toList());
  }

  /** What the expenses come to in percent of the sales target (EXP-03). */
  public BigDecimal percentOfTarget() {
    return total()
        .amount()
        .movePointRight(2)
        .divide(salesTarget.amount(), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The line of a category, if there is one. */
  public Optional<BudgetLine> line(String category) {
    return lines.stream().filter(line -> line.category().equals(category)).findFirst();
  }
}
