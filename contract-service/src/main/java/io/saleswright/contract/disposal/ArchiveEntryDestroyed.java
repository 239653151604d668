package io.saleswright.contract.disposal;

import io.saleswright.platform.kernel.EventType;
import java.util.List;

/**
 * A document was destroyed; the entry stays as the record of it (DOC-05).
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param kind its kind, as the policy names it
 * @param files the files that were destroyed
 * @param proposedBy staff id of who proposed it
 * @param approvedBy staff id of who agreed
 * @param by staff id of who carried it out
 */
@EventType("contract.ArchiveEntryDestroyed.v1")
public record ArchiveEntryDestroyed(
    String entryId,
    String number,
    String kind,
    List<DestroyedFile> files,
    String proposedBy,
    String approvedBy,
    String by) {}
