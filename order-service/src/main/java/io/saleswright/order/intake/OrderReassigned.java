package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was decided that somebody else looks after the order, alone or with who did so before (ORD-39,
 * CUS-24).
 *
 * @param orderId identity of the order
 * @param salesperson staff id of who looks after it now, too or alone
 * @param previous staff id of who did so before, if anybody did
 * @param shared whether it stays credited to who had it before
 * @param reason why
 * @param by staff id of who decided it
 */
@EventType("order.OrderReassigned.v1")
public record OrderReassigned(
    String orderId,
    String salesperson,
    @Nullable String previous,
    boolean shared,
    String reason,
    String by) {}
