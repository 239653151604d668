package io.saleswright.contract.signing;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * A signed contract was ended before its time (CON-10). The reason stands at the contract.
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param endedOn the last day on which it held
 * @param by staff id of who decided it
 */
@EventType("contract.ContractTerminated.v1")
public record ContractTerminated(String contractId, String number, LocalDate endedOn, String by) {}
