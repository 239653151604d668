package io.saleswright.order.photos.web;

import io.saleswright.order.returning.Return;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The photos and papers of returns: add, list, download, remove. */
@RestController
@RequestMapping(ReturnPhotoController.PATH + "/{id}/attachments")
class ReturnPhotoController extends AttachmentsController<Return> {

  static final String PATH = "/api/returns";

  ReturnPhotoController(AttachmentDesk<Return> photos) {
    super(PATH, photos);
  }
}
