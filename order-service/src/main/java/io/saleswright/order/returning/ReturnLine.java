package io.saleswright.order.returning;

import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.kernel.Money;

/**
 * Goods of one line of the order.
 *
 * @param goods what comes back
 * @param price what the customer pays for a unit, less the discount, in the order's prices
 */
public record ReturnLine(ReturnedGoods goods, Money price) {}
