package io.saleswright.contract.disposal;

import io.saleswright.platform.kernel.EventType;

/**
 * A document may be destroyed again when its time is over (DOC-05).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param by staff id of who says so
 */
@EventType("contract.ArchiveHoldLifted.v1")
public record ArchiveHoldLifted(String entryId, String number, String by) {}
