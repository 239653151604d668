package io.saleswright.finance.comments.web;

import io.saleswright.finance.invoices.Invoice;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about invoices: say, take back, list. */
@RestController
@RequestMapping(InvoiceCommentController.PATH + "/{id}/comments")
class InvoiceCommentController extends CommentsController {

  static final String PATH = "/api/invoices";

  InvoiceCommentController(CommentDesk<Invoice> comments) {
    super(PATH, comments);
  }
}
