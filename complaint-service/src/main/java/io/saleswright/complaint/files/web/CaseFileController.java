package io.saleswright.complaint.files.web;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of complaints, such as photos; a dealer adds theirs: add, list, download, remove. */
@RestController
@RequestMapping(CaseFileController.PATH + "/{id}/attachments")
class CaseFileController extends AttachmentsController<Complaint> {

  static final String PATH = "/api/complaints";

  CaseFileController(AttachmentDesk<Complaint> files) {
    super(PATH, files);
  }
}
