package io.saleswright.order.contracts;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a contract promises of one product.
 *
 * @param productId id in the catalogue
 * @param quantity how many units may be ordered under it; null when the contract has no bound
 * @param unitPrice price of a unit, with or without tax as the contract says
 */
public record ContractLine(String productId, @Nullable BigDecimal quantity, Money unitPrice) {}
