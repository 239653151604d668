package io.saleswright.order.figures;

import io.saleswright.platform.kernel.Money;
import java.util.Map;

/**
 * What was taken over from one system.
 *
 * @param source name of the system
 * @param orders how many orders
 * @param lines how many lines
 * @param net the exact line nets added and rounded once, by currency
 * @param shippedLate how many were shipped after the required date
 */
public record ImportTotals(
    String source, long orders, long lines, Map<String, Money> net, long shippedLate) {}
