package io.saleswright.contract.policy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/**
 * The policy of quotes, as {@code policy/quotes.yaml} ships it.
 *
 * @param taxRateOnNetPrices the tax in prices that include it; list prices exclude it
 */
record QuotePolicy(@DecimalMin("0") @DecimalMax("100") BigDecimal taxRateOnNetPrices) {}
