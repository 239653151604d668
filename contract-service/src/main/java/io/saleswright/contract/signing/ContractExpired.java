package io.saleswright.contract.signing;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * The last day of a signed contract is over (CON-10).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param endedOn that day
 */
@EventType("contract.ContractExpired.v1")
public record ContractExpired(String contractId, String number, LocalDate endedOn) {}
