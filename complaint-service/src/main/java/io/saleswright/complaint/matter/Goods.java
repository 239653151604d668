package io.saleswright.complaint.matter;

import org.jspecify.annotations.Nullable;

/**
 * Which goods it is about; nothing of it when it is about no goods.
 *
 * @param orderId the order that they belong to
 * @param orderNumber how people call that
 * @param line which line of it
 * @param productId the product
 * @param productCode its code
 * @param productName its name
 * @param serial serial number on the goods
 * @param batch batch that they come from
 */
public record Goods(
    @Nullable String orderId,
    @Nullable String orderNumber,
    @Nullable Integer line,
    @Nullable String productId,
    @Nullable String productCode,
    @Nullable String productName,
    @Nullable String serial,
    @Nullable String batch) {

  /** No goods. */
  public static final Goods NONE = new Goods(null, null, null, null, null, null, null, null);

  /** The goods of a whole order. */
  public static Goods ofOrder(String orderId, @Nullable String number) {
    return new Goods(orderId, number, null, null, null, null, null, null);
  }
}
