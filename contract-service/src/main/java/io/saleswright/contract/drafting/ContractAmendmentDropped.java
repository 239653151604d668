package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;

/**
 * A new version of a signed contract is given up; the old one stays in force (CON-11).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param by staff id of who gave it up
 */
@EventType("contract.ContractAmendmentDropped.v1")
public record ContractAmendmentDropped(String contractId, String number, int version, String by) {}
