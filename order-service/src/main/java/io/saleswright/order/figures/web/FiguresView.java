package io.saleswright.order.figures.web;

import io.saleswright.order.figures.Figures;
import io.saleswright.order.figures.Taxed;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The figures of a day by currency, all of them net (ORD-44, FIN-02).
 *
 * @param day the business date
 * @param orders how many orders came in on the day
 * @param received what those come to
 * @param sales shipped on the day
 * @param intake verified on the day
 * @param unshipped released and not yet shipped, now
 * @param tax the tax on each of them
 */
record FiguresView(
    LocalDate day,
    long orders,
    Map<String, Money> received,
    Map<String, Money> sales,
    Map<String, Money> intake,
    Map<String, Money> unshipped,
    Tax tax) {

  /** The tax on each of the figures. */
  record Tax(
      Map<String, Money> received,
      Map<String, Money> sales,
      Map<String, Money> intake,
      Map<String, Money> unshipped) {}

  static FiguresView of(Figures figures) {
    return new FiguresView(
        figures.day(),
        figures.orders(),
        each(figures.received(), Taxed::net),
        each(figures.sales(), Taxed::net),
        each(figures.intake(), Taxed::net),
        each(figures.unshipped(), Taxed::net),
        new Tax(
            each(figures.received(), Taxed::tax),
            each(figures.sales(), Taxed::tax),
            each(figures.intake(), Taxed::tax),
            each(figures.unshipped(), Taxed::tax)));
  }

  private static Map<String, Money> each(Map<String, Taxed> sums, Function<Taxed, Money> part) {
    Map<String, Money> amounts = new TreeMap<>();
    sums.forEach((currency, sum) -> amounts.put(currency, part.apply(sum)));
    return amounts;
  }
}
