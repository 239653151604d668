package io.saleswright.order.casephotos.web;

import io.saleswright.platform.attachment.AttachedFiles;
import io.saleswright.platform.attachment.web.FilesController;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The photos of orders, such as those of the sign-off: for those who see the order, and for whoever
 * has a complaint about it (CMP-16).
 */
@RestController
@RequestMapping("/api/orders/{id}/photos")
class CasePhotoController extends FilesController {

  CasePhotoController(@Qualifier("casePhotos") AttachedFiles photos) {
    super(photos);
  }
}
