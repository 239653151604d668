package io.saleswright.finance.comments.web;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about receivables: say, take back, list. */
@RestController
@RequestMapping(ReceivableCommentController.PATH + "/{id}/comments")
class ReceivableCommentController extends CommentsController {

  static final String PATH = "/api/receivables";

  ReceivableCommentController(CommentDesk<Receivable> comments) {
    super(PATH, comments);
  }
}
