package io.saleswright.contract.archive.web;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of documents in the archive: add, list, download, remove. Only what the caller added by
 * mistake today can be removed; what was added earlier, or by others, leaves with its document
 * (DOC-05); a newer one may take its place.
 */
@RestController
@RequestMapping(EntryController.PATH + "/{id}/attachments")
class EntryFileController extends AttachmentsController<ArchiveEntry> {

  EntryFileController(AttachmentDesk<ArchiveEntry> files) {
    super(EntryController.PATH, files);
  }
}
