package io.saleswright.order.rules;

import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rules of the department that are data (design 6); each value's requirement stands beside it
 * in {@code policy/order.yaml}.
 *
 * @param verificationItems names of the items that are verified; the regulation's list is open
 *     (ORD-02)
 * @param verification how long verification may take from receipt (ORD-04)
 * @param release how long the release to the workshop may take from verification (ORD-12)
 * @param plantAnswer how long the plant may stay silent after release (ORD-14)
 * @param signOff how long the customer's signature may take from shipment (ORD-30)
 * @param supervisorApproval whether the supervisor approves before the release (ORD-10)
 * @param releaseNeedsDeposit whether orders are released only after their deposit, prepayment or
 *     credit is there (FIN-01, FIN-03)
 * @param priceTolerancePercent by how much a price may lie below the list without the sales manager
 *     (PRD-05)
 * @param taxRateOnNetPrices the tax in prices that include it; list prices exclude it (FIN-02)
 */
public record OrderPolicy(
    @NotEmpty List<String> verificationItems,
    TimeLimit verification,
    TimeLimit release,
    TimeLimit plantAnswer,
    TimeLimit signOff,
    boolean supervisorApproval,
    boolean releaseNeedsDeposit,
    @DecimalMin("0") @DecimalMax("100") BigDecimal priceTolerancePercent,
    @DecimalMin("0") @DecimalMax("100") BigDecimal taxRateOnNetPrices) {}
