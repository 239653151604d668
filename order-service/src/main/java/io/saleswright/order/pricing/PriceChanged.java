package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * A product has another list price from a day on.
 *
 * @param productId the product's identity
 * @param price the price of one unit
 * @param validFrom the first business date
 * @param by staff id of who set it
 */
@EventType("order.PriceChanged.v1")
public record PriceChanged(String productId, Money price, LocalDate validFrom, String by) {}
