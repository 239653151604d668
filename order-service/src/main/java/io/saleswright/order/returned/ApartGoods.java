package io.saleswright.order.returned;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Goods that lay apart and go back to the store.
 *
 * @param item number of the goods among those that lay apart
 * @param line number of the order's line with which they came, as their papers told
 * @param productCode what stands on them; absent where it is the product of the line
 * @param quantity how many units
 */
public record ApartGoods(long item, long line, @Nullable String productCode, BigDecimal quantity) {}
