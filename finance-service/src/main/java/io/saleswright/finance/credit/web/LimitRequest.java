package io.saleswright.finance.credit.web;

import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.NotNull;

/**
 * The most that a customer may owe.
 *
 * @param limit not negative
 */
record LimitRequest(@NotNull Money limit) {}
