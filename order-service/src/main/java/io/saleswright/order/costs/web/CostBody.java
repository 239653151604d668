package io.saleswright.order.costs.web;

import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.NotNull;

/**
 * What one of a product costs us.
 *
 * @param cost without tax
 */
record CostBody(@NotNull Money cost) {}
