package io.saleswright.contract.archived;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to an entry of the archive (DOC-01). Its name is not told: it may be a person's.
 *
 * @param entryId identity of the entry
 * @param attachmentId identity of the file within the entry
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("contract.ArchiveFileAttached.v1")
public record ArchiveFileAttached(
    String entryId, String attachmentId, String kind, long size, String sha256, String by) {}
