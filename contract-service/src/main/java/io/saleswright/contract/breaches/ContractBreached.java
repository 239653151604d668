package io.saleswright.contract.breaches;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Somebody found that one side broke a duty of a signed contract (CON-14). What happened stands at
 * the contract.
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param breach number of the breach, from 1
 * @param side OURS or THEIRS: who broke the duty
 * @param clause topic of the clause that says it
 * @param claim what is claimed because of it, if anything is
 * @param by staff id of who recorded it
 */
@EventType("contract.ContractBreached.v1")
public record ContractBreached(
    String contractId,
    String number,
    int breach,
    String side,
    String clause,
    @Nullable Money claim,
    String by) {}
