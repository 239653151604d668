package io.saleswright.finance.comments.web;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about expenses: say, take back, list. */
@RestController
@RequestMapping(ExpenseCommentController.PATH + "/{id}/comments")
class ExpenseCommentController extends CommentsController {

  static final String PATH = "/api/expenses";

  ExpenseCommentController(CommentDesk<Expense> comments) {
    super(PATH, comments);
  }
}
