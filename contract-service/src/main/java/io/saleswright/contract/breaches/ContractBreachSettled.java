package io.saleswright.contract.breaches;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A breach has an outcome (CON-14).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param breach number of the breach
 * @param settled what was paid because of it, if anything was
 * @param by staff id of who recorded it
 */
@EventType("contract.ContractBreachSettled.v1")
public record ContractBreachSettled(
    String contractId, String number, int breach, @Nullable Money settled, String by) {}
