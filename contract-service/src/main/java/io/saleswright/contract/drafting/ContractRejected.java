package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;

/**
 * A step of the chain rejected a version: it is back with its author, who finds the reason at the
 * contract (CON-03).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param step name of the step
 * @param by staff id of who rejected it
 */
@EventType("contract.ContractRejected.v1")
public record ContractRejected(
    String contractId, String number, int version, String step, String by) {}
