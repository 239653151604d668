package io.saleswright.order.returned;

import io.saleswright.order.returnable.Destination;
import io.saleswright.platform.kernel.EventType;

/**
 * The warehouse has booked the goods into stock, or handed them to the workshop (PRD-07).
 *
 * @param returnId identity of the return
 * @param orderId the order whose goods they are
 * @param to where they are
 * @param by who told it
 */
@EventType("order.ReturnMoved.v1")
public record ReturnMoved(String returnId, String orderId, Destination to, String by) {}
