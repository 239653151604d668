package io.saleswright.complaint.complaints;

import org.jspecify.annotations.Nullable;

/**
 * Which goods a complaint is about, as far as the customer can say.
 *
 * @param orderId the order
 * @param line which line of it
 * @param productId the product, when no line is named
 * @param serial serial number on the goods
 * @param batch batch that they come from
 */
public record GoodsWish(
    @Nullable String orderId,
    @Nullable Integer line,
    @Nullable String productId,
    @Nullable String serial,
    @Nullable String batch) {}
