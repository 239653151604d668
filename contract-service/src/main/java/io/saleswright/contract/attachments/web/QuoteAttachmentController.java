package io.saleswright.contract.attachments.web;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of quotes, such as drawings: add, list, download, remove. */
@RestController
@RequestMapping(QuoteAttachmentController.PATH + "/{id}/attachments")
class QuoteAttachmentController extends AttachmentsController<Quote> {

  static final String PATH = "/api/quotes";

  QuoteAttachmentController(AttachmentDesk<Quote> files) {
    super(PATH, files);
  }
}
