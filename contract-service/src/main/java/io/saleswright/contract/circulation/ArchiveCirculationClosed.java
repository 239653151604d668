package io.saleswright.contract.circulation;

import io.saleswright.platform.kernel.EventType;

/**
 * A circulation was ended before all had read the document (DOC-07).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param circulation number of the circulation within the entry
 * @param by staff id of who ended it
 */
@EventType("contract.ArchiveCirculationClosed.v1")
public record ArchiveCirculationClosed(String entryId, String number, int circulation, String by) {}
