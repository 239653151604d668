package io.saleswright.order.returned;

import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import java.util.List;

/**
 * Goods came back and were counted with the warehouse keeper (ORD-36).
 *
 * @param returnId identity of the return
 * @param orderId the order whose goods they are
 * @param arrivedAt when they came
 * @param lines what came of what was announced
 * @param complete whether all that was announced came
 * @param quarantined how many kinds of goods lie apart: not approved, too many, or other ones
 * @param by who counted
 */
@EventType("order.ReturnArrived.v1")
public record ReturnArrived(
    String returnId,
    String orderId,
    Instant arrivedAt,
    List<ReturnedGoods> lines,
    boolean complete,
    long quarantined,
    String by) {}
