package io.saleswright.contract.archived;

import io.saleswright.platform.kernel.EventType;

/**
 * An entry of the archive says something else, or its paper lies elsewhere (DOC-02).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param kind its kind, as the policy names it
 * @param documentClass OPEN, INTERNAL, CONFIDENTIAL or SECRET
 * @param owner staff id of who looks after it
 * @param by staff id of who wrote it
 */
@EventType("contract.ArchiveEntryRevised.v1")
public record ArchiveEntryRevised(
    String entryId, String number, String kind, String documentClass, String owner, String by) {}
