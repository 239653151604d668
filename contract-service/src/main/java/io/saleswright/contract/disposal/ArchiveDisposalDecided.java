package io.saleswright.contract.disposal;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody else than who proposed it decided whether a document is destroyed (DOC-05).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param approved whether it is destroyed
 * @param proposedBy staff id of who proposed it
 * @param by staff id of who decided
 */
@EventType("contract.ArchiveDisposalDecided.v1")
public record ArchiveDisposalDecided(
    String entryId, String number, boolean approved, String proposedBy, String by) {}
