package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/** The customer signed for the goods, with or without remarks on them (ORD-30, ORD-31). */
@EventType("order.OrderSigned.v1")
public record OrderSigned(
    String orderId,
    String number,
    long revision,
    String customerId,
    LocalDate signedOn,
    boolean withRemarks,
    Money total,
    String by) {}
