package io.saleswright.order.figures;

import java.time.LocalDate;
import java.util.Map;

/**
 * The figures of a day, each by currency, net with the tax beside it (ORD-44, FIN-02).
 *
 * @param day the business date
 * @param orders how many orders came in on the day
 * @param received what those come to
 * @param sales shipped on the day
 * @param intake verified on the day, and not cancelled since
 * @param unshipped released and not yet shipped, now
 */
public record Figures(
    LocalDate day,
    long orders,
    Map<String, Taxed> received,
    Map<String, Taxed> sales,
    Map<String, Taxed> intake,
    Map<String, Taxed> unshipped) {}
