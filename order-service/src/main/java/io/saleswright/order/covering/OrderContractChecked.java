package io.saleswright.order.covering;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order was compared with the contract that it names (ORD-11).
 *
 * @param orderId identity of the order
 * @param revision revision of the order that was compared
 * @param contractId identity of the contract
 * @param covered whether it may go on under the contract
 * @param differences in what it differs, such as {@code 2:PRICE}; empty when it does not, and while
 *     the contract is not known
 * @param contractVersion version of the contract by which it was compared; absent while the
 *     contract is not known
 * @param amendedTo later version of the contract that is in force by now; absent when there is none
 */
@EventType("order.OrderContractChecked.v1")
public record OrderContractChecked(
    String orderId,
    long revision,
    String contractId,
    boolean covered,
    List<String> differences,
    @Nullable Long contractVersion,
    @Nullable Long amendedTo) {}
