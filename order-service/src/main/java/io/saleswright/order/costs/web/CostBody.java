package io.saleswright.order.costs.web;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import jakarta.validation.constraints.NotNull;

/**
 * What one of a product costs us.
 *
 * @param cost without tax
 */
@Shows("cost")
record CostBody(@NotNull Money cost) {}
