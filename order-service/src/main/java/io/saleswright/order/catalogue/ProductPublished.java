package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product stands in the catalogue as told here, for the first time or again.
 *
 * @param productId the product's identity
 * @param code how people call it
 * @param name its name
 * @param unit what one of it is
 * @param price the list price of one unit on the day of the event; while none holds yet, the one
 *     that was proposed last, which PriceChanged confirms once it is approved
 * @param discontinued whether it is not sold any more
 * @param specification which one of its kind, if it has a specification
 * @param model its model, if it has one
 * @param listPrice the list price of one unit on the day of the event; absent while none holds, and
 *     from events of before it was told
 */
@EventType("order.ProductPublished.v1")
public record ProductPublished(
    String productId,
    String code,
    String name,
    String unit,
    Money price,
    boolean discontinued,
    @Nullable String specification,
    @Nullable String model,
    @Nullable Money listPrice) {}
