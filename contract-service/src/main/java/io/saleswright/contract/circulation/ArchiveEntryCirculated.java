package io.saleswright.contract.circulation;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * A document was passed to people or roles for reading; they see it from now on (DOC-07).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param circulation number of the circulation within the entry
 * @param people staff ids of those who shall read it
 * @param roles roles that shall read it
 * @param dueOn the last day for reading it
 * @param by staff id of who passed it on
 */
@EventType("contract.ArchiveEntryCirculated.v1")
public record ArchiveEntryCirculated(
    String entryId,
    String number,
    int circulation,
    List<String> people,
    List<String> roles,
    LocalDate dueOn,
    String by) {}
