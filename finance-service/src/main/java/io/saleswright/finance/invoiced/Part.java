package io.saleswright.finance.invoiced;

import io.saleswright.finance.orders.NetPrice;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Another invoice over what this one is not over any more: a part that was taken out of it, or all
 * of it once it was voided.
 *
 * @param id identity of the other invoice
 * @param gross what the other one is over, tax included
 * @param netPrice how that came about when the order's prices exclude tax; null when they include
 *     it
 */
public record Part(String id, Money gross, @Nullable NetPrice netPrice) {}
