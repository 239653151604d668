package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;

/**
 * A contract that was never signed is given up (CON-02).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param by staff id of who gave it up
 */
@EventType("contract.ContractWithdrawn.v1")
public record ContractWithdrawn(String contractId, String number, String by) {}
