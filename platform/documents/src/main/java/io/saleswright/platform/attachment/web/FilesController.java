package io.saleswright.platform.attachment.web;

import io.saleswright.platform.attachment.AttachedFiles;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Caller;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The files of the aggregates of one type over HTTP: list and download. A controller extends it and
 * says its path, which has {@code {id}} in it.
 */
public abstract class FilesController {

  private final AttachedFiles files;

  protected FilesController(AttachedFiles files) {
    this.files = files;
  }

  /** The files, in the order in which they were added. */
  @GetMapping
  public AttachmentsView list(@PathVariable String id, Caller caller) {
    return AttachmentsView.of(files.of(id, caller));
  }

  /** One file, as it was added. */
  @GetMapping("/{attachment}")
  @Notes(AuditKind.DOWNLOADED)
  public ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String attachment, Caller caller) {
    return AttachmentAnswers.file(files.open(id, attachment, caller));
  }
}
