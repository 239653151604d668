package io.saleswright.order.papers.web;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of orders, such as the proof of the sign-off: add, list, download, remove. */
@RestController
@RequestMapping(OrderPaperController.PATH + "/{id}/attachments")
class OrderPaperController extends AttachmentsController<Order> {

  static final String PATH = "/api/orders";

  OrderPaperController(AttachmentDesk<Order> papers) {
    super(PATH, papers);
  }
}
