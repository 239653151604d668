package io.saleswright.order.comments.web;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about orders: say, take back, list. */
@RestController
@RequestMapping(OrderCommentController.PATH + "/{id}/comments")
class OrderCommentController extends CommentsController {

  static final String PATH = "/api/orders";

  OrderCommentController(CommentDesk<Order> comments) {
    super(PATH, comments);
  }
}
