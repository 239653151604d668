package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.EntryDesk;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of documents in the archive: add, list, download, remove, replace. Only what the caller
 * added by mistake today can be removed; what was added earlier, or by others, leaves with its
 * document (DOC-05).
 */
@RestController
@RequestMapping(EntryController.PATH + "/{id}/attachments")
class EntryFileController extends AttachmentsController<ArchiveEntry> {

  private final EntryDesk desk;
  private final EntryAnswers answers;

  EntryFileController(AttachmentDesk<ArchiveEntry> files, EntryDesk desk, EntryAnswers answers) {
    super(EntryController.PATH, files);
    this.desk = desk;
    this.answers = answers;
  }

  /**
   * Says that a file is wrong, and which newer one takes its place (DOC-01). The wrong one stays
   * and is seen as replaced.
   */
  @PostMapping("/{attachment}/replacement")
  ResponseEntity<EntryView> replace(
      @PathVariable String id,
      @PathVariable String attachment,
      @RequestBody @Valid EntryRequests.Replacement body,
      Act act) {
    return answers.ok(
        desk.replace(id, attachment, body.newer().strip(), body.reason().strip(), act),
        act.caller());
  }
}
