package io.saleswright.customer.papers.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers in customers' files, such as business licences: add, list, download, remove. */
@RestController
@RequestMapping(CustomerPaperController.PATH + "/{id}/attachments")
class CustomerPaperController extends AttachmentsController<Customer> {

  static final String PATH = "/api/customers";

  CustomerPaperController(AttachmentDesk<Customer> papers) {
    super(PATH, papers);
  }
}
