package io.saleswright.order.missed;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order is said to be lost, missed or handled against the rules (ORD-05).
 *
 * @param missedOrderId identity of the report
 * @param number what people call it
 * @param breach what is said to have gone wrong
 * @param customerId the customer whose order it is
 * @param askedOn the day on which they asked for it
 * @param orderId the order, as far as one was entered
 * @param by staff id of who reported it
 */
@EventType("order.MissedOrderReported.v1")
public record MissedOrderReported(
    String missedOrderId,
    String number,
    Breach breach,
    String customerId,
    LocalDate askedOn,
    @Nullable String orderId,
    String by) {}
