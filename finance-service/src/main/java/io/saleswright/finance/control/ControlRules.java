package io.saleswright.finance.control;

import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;

/**
 * What the company's policy says about controlling.
 *
 * @param deviationPercent how far spending may be from its budget, in percent
 * @param currency the currency of all budgets
 * @param calendar the company's working time and zone
 */
public record ControlRules(BigDecimal deviationPercent, String currency, WorkCalendar calendar) {}
