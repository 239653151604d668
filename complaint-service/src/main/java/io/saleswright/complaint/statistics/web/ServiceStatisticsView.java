package io.saleswright.complaint.statistics.web;

import io.saleswright.complaint.statistics.ServiceFigures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Figures of some cases of after-sales service; times are hours of working time.
 *
 * @param key what they have in common; left out when nobody knows
 * @param cases how many there were
 * @param answered of how many the customer heard of us
 * @param answeredInTime of how many of them in time
 * @param answerMedian half of them waited no longer for that
 * @param answerNinety nine out of ten waited no longer for that
 * @param solved how many were solved
 * @param solutionMedian half of the solutions took no longer
 * @param solutionNinety nine out of ten solutions took no longer
 * @param visits how many visits were made
 * @param inWarranty how many we paid for
 * @param reopened how many were not really solved at first
 * @param closed how many are closed
 * @param satisfaction how content the customers were on average, from 1 to 5
 */
record ServiceStatisticsView(
    @Nullable String key,
    int cases,
    int answered,
    int answeredInTime,
    @Nullable BigDecimal answerMedian,
    @Nullable BigDecimal answerNinety,
    int solved,
    @Nullable BigDecimal solutionMedian,
    @Nullable BigDecimal solutionNinety,
    int visits,
    int inWarranty,
    int reopened,
    int closed,
    @Nullable BigDecimal satisfaction) {

  static ServiceStatisticsView of(ServiceFigures figures) {
    return new ServiceStatisticsView(
        figures.key(),
        figures.cases(),
        figures.response().count(),
        figures.response().inTime(),
        figures.response().median(),
        figures.response().ninety(),
        figures.solution().count(),
        figures.solution().median(),
        figures.solution().ninety(),
        figures.visits(),
        figures.inWarranty(),
        figures.reopened(),
        figures.closed(),
        figures.satisfaction());
  }
}
