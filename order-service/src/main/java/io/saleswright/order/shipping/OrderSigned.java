package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The customer signed for the goods, with or without remarks on them (ORD-30, ORD-31).
 *
 * @param invoiceTitleMark fingerprint of the invoice title that was verified with the customer
 *     (FIN-02), so that finance notices another one; absent where there is no title
 */
@EventType("order.OrderSigned.v1")
public record OrderSigned(
    String orderId,
    String number,
    long revision,
    String customerId,
    LocalDate signedOn,
    boolean withRemarks,
    Money total,
    @Nullable String invoiceTitleMark,
    String by) {}
