package io.saleswright.contract.attachments.web;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of contracts, such as the scan of what was signed: add, list, download, remove. */
@RestController
@RequestMapping(ContractAttachmentController.PATH + "/{id}/attachments")
class ContractAttachmentController extends AttachmentsController<Contract> {

  static final String PATH = "/api/contracts";

  ContractAttachmentController(AttachmentDesk<Contract> files) {
    super(PATH, files);
  }
}
