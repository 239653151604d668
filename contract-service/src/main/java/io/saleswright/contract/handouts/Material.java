package io.saleswright.contract.handouts;

import io.saleswright.contract.disposal.DestroyedFile;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Stored;

/**
 * A version of a sales material as it was when it was given; known also when the archive has
 * destroyed it.
 *
 * @param entryId identity of its entry in the archive
 * @param number the entry's number
 * @param title what people call it
 * @param attachmentId the file that is the version
 * @param version what that file is called; the title when the archive had destroyed it before this
 *     was noted
 * @param sha256 the hash of its bytes
 */
public record Material(
    String entryId,
    String number,
    String title,
    String attachmentId,
    String version,
    String sha256) {

  static Material of(Stored<ArchiveEntry> stored, Attachment file) {
    ArchiveEntry entry = stored.state();
    return new Material(
        stored.id(), entry.number(), entry.sheet().title(), file.id(), file.name(), file.sha256());
  }

  static Material of(Stored<ArchiveEntry> stored, DestroyedFile file) {
    ArchiveEntry entry = stored.state();
    String title = entry.sheet().title();
    return new Material(
        stored.id(), entry.number(), title, file.attachmentId(), title, file.sha256());
  }
}
