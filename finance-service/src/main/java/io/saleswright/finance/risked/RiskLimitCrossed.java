package io.saleswright.finance.risked;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * What a customer owes has crossed a limit of the policy (FIN-17). Told once, until it was below
 * the limit again.
 *
 * @param customerId identity of the customer
 * @param kind EXPOSURE, OVERDUE or CONCENTRATION
 * @param owed what they owe, or what of it is overdue
 */
@EventType("finance.RiskLimitCrossed.v1")
public record RiskLimitCrossed(String customerId, String kind, Money owed) {}
