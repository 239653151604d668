package io.saleswright.contract.signing;

import io.saleswright.platform.kernel.EventType;

/**
 * Inside sales has filed the newest version of a signed contract (CON-08).
 *
 * @param contractId identity of the contract
 * @param number the contract's number for people
 * @param version number of the version, from 1
 * @param archiveNumber its number in the archive
 * @param by staff id of who filed it
 */
@EventType("contract.ContractFiled.v1")
public record ContractFiled(
    String contractId, String number, int version, String archiveNumber, String by) {}
