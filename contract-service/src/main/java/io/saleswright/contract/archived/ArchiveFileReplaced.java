package io.saleswright.contract.archived;

import io.saleswright.platform.kernel.EventType;

/**
 * A file of an entry of the archive does not count any more, because a newer one takes its place
 * (DOC-01). It stays where it is.
 *
 * @param entryId identity of the entry
 * @param attachmentId identity of the file that does not count any more
 * @param newerId identity of the file that counts in its place
 * @param by staff id of who said so
 */
@EventType("contract.ArchiveFileReplaced.v1")
public record ArchiveFileReplaced(String entryId, String attachmentId, String newerId, String by) {}
