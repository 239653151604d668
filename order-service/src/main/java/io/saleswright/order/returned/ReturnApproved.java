package io.saleswright.order.returned;

import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Wish;
import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * The store may send the goods, and the warehouse may expect them (ORD-35, PRD-07).
 *
 * @param returnId identity of the return
 * @param number what people call it; it stands on the label
 * @param orderId the order whose goods they are
 * @param wish what the store wants
 * @param lines the goods
 * @param by who agreed last
 */
@EventType("order.ReturnApproved.v1")
public record ReturnApproved(
    String returnId,
    String number,
    String orderId,
    Wish wish,
    List<ReturnedGoods> lines,
    String by) {}
