package io.saleswright.finance.orderbooks;

import java.math.BigDecimal;

/**
 * So much of a product.
 *
 * @param productId identity of the product
 * @param quantity in the product's unit
 */
public record BookLine(String productId, BigDecimal quantity) {}
