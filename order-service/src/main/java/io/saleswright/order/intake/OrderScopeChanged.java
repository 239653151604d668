package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other people see an open order now (SEC-02): its customer came to be known, or moved to another
 * region, or the team of its salesperson was told. An edit that gives the order to another
 * salesperson is told by {@link OrderChanged}.
 *
 * @param sharedWith staff ids of others who look after the order, too; absent when nobody does
 */
@EventType("order.OrderScopeChanged.v1")
public record OrderScopeChanged(
    String orderId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable List<String> sharedWith) {}
