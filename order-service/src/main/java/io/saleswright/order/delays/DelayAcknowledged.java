package io.saleswright.order.delays;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * The customer has acknowledged that an order will be late (ORD-17).
 *
 * @param orderId identity of the order
 * @param forecastDate the date that they were told
 * @param withObjection whether they do not agree with it, so that another way has to be found
 * @param by staff id of who said or recorded it
 */
@EventType("order.DelayAcknowledged.v1")
public record DelayAcknowledged(
    String orderId, LocalDate forecastDate, boolean withObjection, String by) {}
