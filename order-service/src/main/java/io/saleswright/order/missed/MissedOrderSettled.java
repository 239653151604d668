package io.saleswright.order.missed;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It is found out what became of an order that was reported as missed (ORD-05); how it came about
 * is read from the report.
 *
 * @param missedOrderId identity of the report
 * @param number what people call it
 * @param breach what is said to have gone wrong
 * @param brokenRule id of the requirement that was broken
 * @param confirmed whether it is as it was reported
 * @param responsible staff id of whose fault it was; absent when it was nobody's
 * @param orderId the order that it is about, as far as one was entered
 * @param by staff id of who found out
 */
@EventType("order.MissedOrderSettled.v1")
public record MissedOrderSettled(
    String missedOrderId,
    String number,
    Breach breach,
    String brokenRule,
    boolean confirmed,
    @Nullable String responsible,
    @Nullable String orderId,
    String by) {}
