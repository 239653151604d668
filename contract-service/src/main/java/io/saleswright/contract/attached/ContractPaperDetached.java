package io.saleswright.contract.attached;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a contract (DOC-10).
 *
 * @param contractId identity of the contract
 * @param attachmentId identity that the file had within the contract
 * @param by staff id of who removed it
 */
@EventType("contract.ContractPaperDetached.v1")
public record ContractPaperDetached(String contractId, String attachmentId, String by) {}
