package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * The figures of a day, each by currency (ORD-44).
 *
 * @param day the business date
 * @param sales shipped on the day, net of returns
 * @param intake verified on the day
 * @param unshipped released and not yet shipped, now
 */
public record Figures(
    LocalDate day,
    Map<String, Money> sales,
    Map<String, Money> intake,
    Map<String, Money> unshipped) {}
