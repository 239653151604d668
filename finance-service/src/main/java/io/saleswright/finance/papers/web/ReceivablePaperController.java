package io.saleswright.finance.papers.web;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of receivables: add, list, download, remove. */
@RestController
@RequestMapping(ReceivablePaperController.PATH + "/{id}/attachments")
class ReceivablePaperController extends AttachmentsController<Receivable> {

  static final String PATH = "/api/receivables";

  ReceivablePaperController(AttachmentDesk<Receivable> papers) {
    super(PATH, papers);
  }
}
