package io.saleswright.contract.disposal;

import io.saleswright.platform.kernel.EventType;

/**
 * A document must not be destroyed for the time being, such as in a dispute; what was proposed of
 * it falls (DOC-05). The reason stands at the entry.
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param by staff id of who says so
 */
@EventType("contract.ArchiveEntryHeld.v1")
public record ArchiveEntryHeld(String entryId, String number, String by) {}
