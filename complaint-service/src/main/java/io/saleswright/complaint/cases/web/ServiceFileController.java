package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of signatures and other files of service cases: add, list, download, remove. */
@RestController
@RequestMapping(ServiceCaseController.PATH + "/{id}/attachments")
class ServiceFileController extends AttachmentsController<ServiceCase> {

  ServiceFileController(AttachmentDesk<ServiceCase> files) {
    super(ServiceCaseController.PATH, files);
  }
}
