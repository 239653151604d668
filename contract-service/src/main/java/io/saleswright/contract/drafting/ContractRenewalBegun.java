package io.saleswright.contract.drafting;

import io.saleswright.platform.kernel.EventType;

/**
 * A contract shall be followed by another one, whose draft is made because of this (CON-10).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param successor identity of the contract that shall follow it
 * @param by staff id of who asked for it
 */
@EventType("contract.ContractRenewalBegun.v1")
public record ContractRenewalBegun(String contractId, String number, String successor, String by) {}
