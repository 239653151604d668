package io.saleswright.order.accuracy;

import java.time.LocalDate;

/**
 * How right the orders were that were verified in a time (ORD-08).
 *
 * @param from first business date
 * @param to last business date
 * @param orders how many were verified
 * @param right how many of them no party saw differently, and nobody corrected or changed
 * @param differences confirmations in which a party saw something differently
 * @param corrections edits before the verification
 * @param changes changes after it
 */
public record AccuracyFigures(
    LocalDate from,
    LocalDate to,
    long orders,
    long right,
    long differences,
    long corrections,
    long changes) {}
