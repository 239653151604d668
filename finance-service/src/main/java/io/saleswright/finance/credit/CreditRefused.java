package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The customer's limit does not suffice for an order (FIN-17).
 *
 * @param customerId identity of the customer
 * @param orderId identity of the order
 * @param orderRevision revision of the order that credit was asked for
 * @param amount what was asked for
 * @param available what could have been reserved for this order
 * @param reason LIMIT, NO_LIMIT or OTHER_CURRENCY; absent from events of before it was told
 * @param limit the most that the customer may owe; absent from events of before it was told
 * @param used what other orders hold of it; absent from events of before it was told
 */
@EventType("finance.CreditRefused.v1")
public record CreditRefused(
    String customerId,
    String orderId,
    long orderRevision,
    Money amount,
    Money available,
    @Nullable String reason,
    @Nullable Money limit,
    @Nullable Money used) {}
