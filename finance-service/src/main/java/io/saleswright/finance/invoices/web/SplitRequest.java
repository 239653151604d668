package io.saleswright.finance.invoices.web;

import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.NotNull;

/**
 * What is taken out of an invoice.
 *
 * @param amount how much, in the prices of the order: with tax where they include it
 */
record SplitRequest(@NotNull Money amount) {}
