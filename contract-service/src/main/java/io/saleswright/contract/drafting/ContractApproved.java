package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;

/**
 * All steps of the chain agreed with a version: it may be signed (CON-05).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param by staff id of who agreed last
 */
@EventType("contract.ContractApproved.v1")
public record ContractApproved(String contractId, String number, int version, String by) {}
