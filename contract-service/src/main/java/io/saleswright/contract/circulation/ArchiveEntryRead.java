package io.saleswright.contract.circulation;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody confirms that they have read a document that was passed to them (DOC-07).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param circulation number of the circulation within the entry
 * @param all whether nobody shall still read it
 * @param by staff id of who has read it
 */
@EventType("contract.ArchiveEntryRead.v1")
public record ArchiveEntryRead(
    String entryId, String number, int circulation, boolean all, String by) {}
