package io.saleswright.order.covering;

import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * The order may go on although it differs from its contract (ORD-11).
 *
 * @param orderId identity of the order
 * @param revision revision of the order that it holds for
 * @param contractId identity of the contract
 * @param differences in what it differs, such as {@code 2:PRICE}
 * @param reason why
 * @param by staff id of who decided it
 */
@EventType("order.ContractExempted.v1")
public record ContractExempted(
    String orderId,
    long revision,
    String contractId,
    List<String> differences,
    String reason,
    String by) {}
