package io.saleswright.customer.comments.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about customers: say, take back, list. */
@RestController
@RequestMapping(CustomerCommentController.PATH + "/{id}/comments")
class CustomerCommentController extends CommentsController {

  static final String PATH = "/api/customers";

  CustomerCommentController(CommentDesk<Customer> comments) {
    super(PATH, comments);
  }
}
