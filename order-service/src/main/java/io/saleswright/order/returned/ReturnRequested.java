package io.saleswright.order.returned;

import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returnable.Why;
import io.saleswright.order.returnable.Wish;
import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to send goods back, or goods came without being announced (ORD-35, ORD-36).
 *
 * @param returnId identity of the return
 * @param number what people call it
 * @param orderId the order whose goods they are
 * @param customerId the store
 * @param wish what the store wants
 * @param why why they come back
 * @param lines the goods
 * @param arrived whether they are here already, and nobody had agreed
 * @param complaintId the complaint that it came from; absent when it came from none
 * @param by who asks
 */
@EventType("order.ReturnRequested.v1")
public record ReturnRequested(
    String returnId,
    String number,
    String orderId,
    String customerId,
    Wish wish,
    Why why,
    List<ReturnedGoods> lines,
    boolean arrived,
    @Nullable String complaintId,
    String by) {}
