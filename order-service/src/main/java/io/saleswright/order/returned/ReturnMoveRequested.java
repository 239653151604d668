package io.saleswright.order.returned;

import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * The warehouse is asked to book goods into stock or to hand them to the workshop (PRD-07).
 *
 * @param returnId identity of the return
 * @param number what people call it; it stands on the goods' label
 * @param orderId the order whose goods they are
 * @param to where they go
 * @param lines the goods
 * @param by who asks
 */
@EventType("order.ReturnMoveRequested.v1")
public record ReturnMoveRequested(
    String returnId,
    String number,
    String orderId,
    Destination to,
    List<ReturnedGoods> lines,
    String by) {}
