package io.saleswright.order.returned;

import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It is settled what goes back to the store, and the warehouse is asked to send it (ORD-37,
 * PRD-07): the repaired goods, others in their place free of charge, or the goods as they came.
 *
 * @param returnId identity of the return
 * @param deliveryNumber what people call this delivery
 * @param orderId the order whose goods they are
 * @param customerId the store
 * @param outcome REPAIRED, REPLACED or REFUSED
 * @param lines the goods to send
 * @param apart goods that lay apart and are sent, where no others are; absent for none
 * @param by who settled it
 */
@EventType("order.ReturnShipmentReleased.v1")
public record ReturnShipmentReleased(
    String returnId,
    String deliveryNumber,
    String orderId,
    String customerId,
    Outcome outcome,
    List<ReturnedGoods> lines,
    @Nullable List<ApartGoods> apart,
    String by) {}
