package io.saleswright.contract.archived;

import io.saleswright.platform.kernel.EventType;

/**
 * A file that was added by mistake was removed from an entry of the archive (DOC-01).
 *
 * @param entryId identity of the entry
 * @param attachmentId identity that the file had within the entry
 * @param sha256 the hash of its bytes in hexadecimal digits
 * @param by staff id of who removed it
 */
@EventType("contract.ArchiveFileRemoved.v1")
public record ArchiveFileRemoved(String entryId, String attachmentId, String sha256, String by) {}
