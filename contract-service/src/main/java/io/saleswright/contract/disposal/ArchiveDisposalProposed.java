package io.saleswright.contract.disposal;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody proposes to destroy a document whose retention period is over (DOC-05).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param kind its kind, as the policy names it
 * @param by staff id of who proposes it
 */
@EventType("contract.ArchiveDisposalProposed.v1")
public record ArchiveDisposalProposed(String entryId, String number, String kind, String by) {}
