package io.saleswright.finance.orderbooks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * So much of a product.
 *
 * @param productId identity of the product
 * @param quantity in the product's unit
 * @param line number of the line of the order; null in what was told before that was kept
 * @param name what the product is called there; null in what was told before that was kept
 */
public record BookLine(
    String productId, BigDecimal quantity, @Nullable Integer line, @Nullable String name) {}
