package io.saleswright.order.returned;

import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return is at its end: the goods are ours again, or the store signed for what it got back
 * (ORD-36, ORD-37).
 *
 * @param returnId identity of the return
 * @param number what people call it
 * @param orderId the order whose goods they are
 * @param customerId the store
 * @param outcome how it ended
 * @param lines the goods that came
 * @param value what the goods that are ours again cost the customer, in the order's prices; absent
 *     when none are
 * @param signedOn when the store signed for what it got back; absent when it gets nothing back
 * @param complaintId the complaint that it came from; absent when it came from none
 * @param by who brought it to its end
 */
@EventType("order.ReturnCompleted.v1")
public record ReturnCompleted(
    String returnId,
    String number,
    String orderId,
    String customerId,
    Outcome outcome,
    List<ReturnedGoods> lines,
    @Nullable Money value,
    @Nullable LocalDate signedOn,
    @Nullable String complaintId,
    String by) {}
