package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;

/**
 * A new version of a signed contract is being written; the old one stays in force (CON-11).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param by staff id of who began it
 */
@EventType("contract.ContractAmendmentBegun.v1")
public record ContractAmendmentBegun(String contractId, String number, int version, String by) {}
