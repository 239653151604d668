package io.saleswright.contract.comments.web;

import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about quotes: say, take back, list. */
@RestController
@RequestMapping(QuoteCommentController.PATH + "/{id}/comments")
class QuoteCommentController extends CommentsController {

  static final String PATH = "/api/quotes";

  QuoteCommentController(CommentDesk<Quote> comments) {
    super(PATH, comments);
  }
}
