package io.saleswright.finance.papers.web;

import io.saleswright.finance.payments.Payment;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of payments, such as receipts of the bank: add, list, download, remove. */
@RestController
@RequestMapping(PaymentPaperController.PATH + "/{id}/attachments")
class PaymentPaperController extends AttachmentsController<Payment> {

  static final String PATH = "/api/payments";

  PaymentPaperController(AttachmentDesk<Payment> papers) {
    super(PATH, papers);
  }
}
