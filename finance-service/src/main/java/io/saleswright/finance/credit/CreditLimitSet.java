package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * A customer may owe up to this much (FIN-17).
 *
 * @param customerId identity of the customer
 * @param limit the most that may be reserved
 * @param by staff id of whoever set it
 */
@EventType("finance.CreditLimitSet.v1")
public record CreditLimitSet(String customerId, Money limit, String by) {}
