package io.saleswright.finance.credited;

import java.math.BigDecimal;

/**
 * So much of a line of the order whose money goes back.
 *
 * @param line number of the line
 * @param quantity how many units
 */
public record CreditedLine(int line, BigDecimal quantity) {}
