package io.saleswright.complaint.statistics.web;

import io.saleswright.complaint.statistics.Figures;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of some complaints; times are hours of working time.
 *
 * @param key what they have in common; left out when nobody knows
 * @param complaints how many there were
 * @param answered how many were answered
 * @param answeredInTime how many of them in time
 * @param answerMedian half of the first answers took no longer
 * @param answerNinety nine out of ten first answers took no longer
 * @param solved how many were solved
 * @param solvedInTime how many of them in time
 * @param solutionMedian half of the solutions took no longer
 * @param solutionNinety nine out of ten solutions took no longer
 * @param reopened how many were not really solved at first
 * @param closed how many are closed
 * @param satisfaction how content the customers were on average, from 1 to 5
 * @param costs what carried out remedies cost, such as `100.00 CNY`, one for each currency
 */
record StatisticsView(
    @Nullable String key,
    int complaints,
    int answered,
    int answeredInTime,
    @Nullable BigDecimal answerMedian,
    @Nullable BigDecimal answerNinety,
    int solved,
    int solvedInTime,
    @Nullable BigDecimal solutionMedian,
    @Nullable BigDecimal solutionNinety,
    int reopened,
    int closed,
    @Nullable BigDecimal satisfaction,
    List<String> costs) {

  static StatisticsView of(Figures figures) {
    return new StatisticsView(
        figures.key(),
        figures.complaints(),
        figures.answer().count(),
        figures.answer().inTime(),
        figures.answer().median(),
        figures.answer().ninety(),
        figures.solution().count(),
        figures.solution().inTime(),
        figures.solution().median(),
        figures.solution().ninety(),
        figures.reopened(),
        figures.closed(),
        figures.satisfaction(),
        figures.cost().stream().map(StatisticsView::text).toList());
  }

  private static String text(Money money) {
    return money.amount().toPlainString() + " " + money.currency();
  }
}
