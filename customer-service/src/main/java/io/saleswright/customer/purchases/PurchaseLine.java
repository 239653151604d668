package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;

/**
 * One product of a purchase.
 *
 * @param line number of the line in the order, from 1
 * @param productCode the product's code
 * @param product the product's name when it was bought
 * @param quantity how much of it
 * @param amount what it cost, exact
 */
public record PurchaseLine(
    int line, String productCode, String product, BigDecimal quantity, Money amount) {}
