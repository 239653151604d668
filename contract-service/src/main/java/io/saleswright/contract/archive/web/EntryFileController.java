package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.EntryFiles;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.attachment.web.AttachmentAnswers;
import io.saleswright.platform.attachment.web.AttachmentView;
import io.saleswright.platform.attachment.web.AttachmentsView;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.StreamedCommand;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of documents in the archive: add, list, download, remove. */
@RestController
@RequestMapping(EntryController.PATH + "/{id}/attachments")
class EntryFileController {

  private final EntryFiles files;

  EntryFileController(EntryFiles files) {
    this.files = files;
  }

  /**
   * Adds a file of the document, such as a scan. The body is the file itself; its kind is found
   * from the bytes, and which kinds and sizes are taken says the policy {@code attachments}.
   *
   * @param name what the file is called
   */
  @PostMapping
  @Creates
  ResponseEntity<AttachmentView> attach(
      @PathVariable String id, @RequestParam String name, StreamedCommand command) {
    return AttachmentAnswers.created(
        EntryController.PATH, files.attach(id, AttachmentAnswers.upload(name, command)));
  }

  /** The files of a document. */
  @GetMapping
  AttachmentsView list(@PathVariable String id, Caller caller) {
    return AttachmentsView.of(files.of(id, caller));
  }

  /** One file, as it was added; each download is noted in the audit (DOC-04). */
  @GetMapping("/{attachment}")
  @Notes(AuditKind.DOWNLOADED)
  ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String attachment, Caller caller) {
    return AttachmentAnswers.file(files.open(id, attachment, caller));
  }

  /**
   * Removes a file that the caller added by mistake today; those that are left are answered. What
   * was added earlier, or by others, leaves with its document (DOC-05).
   */
  @DeleteMapping("/{attachment}")
  ResponseEntity<AttachmentsView> detach(
      @PathVariable String id, @PathVariable String attachment, Act act) {
    Stored<ArchiveEntry> left = files.detach(id, attachment, act);
    return Answers.ok(left, AttachmentsView.of(left.state().files()));
  }
}
