package io.saleswright.order.costs;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * What one of a product costs us was set. Told on a topic of its own, which only those may read who
 * answer for margins.
 *
 * @param productId the product's identity
 * @param cost what one of it costs us, without tax
 * @param by staff id of who set it
 */
@EventType("order.ProductCostSet.v1")
public record ProductCostSet(String productId, Money cost, String by) {}
