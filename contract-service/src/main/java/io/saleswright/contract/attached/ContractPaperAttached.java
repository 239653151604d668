package io.saleswright.contract.attached;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a contract (DOC-10). Its name is not told: it may be a person's.
 *
 * @param contractId identity of the contract
 * @param attachmentId identity of the file within the contract
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("contract.ContractPaperAttached.v1")
public record ContractPaperAttached(
    String contractId, String attachmentId, String kind, long size, String sha256, String by) {}
