package io.saleswright.order.comments;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.notices.OrderNotice;
import io.saleswright.platform.comment.CommentRules;
import io.saleswright.platform.comment.CommentRules.Events;

/** What orders say of the comments on them. */
public final class OrderComments {

  /** Who says and reads them, and what is told. */
  public static final CommentRules<Order> RULES =
      new CommentRules<>(
          "order",
          "/api/orders",
          Order::number,
          OrderCommentStep.COMMENT,
          OrderCommentStep.WITHDRAW_COMMENT,
          OrderCommentStep.READ_COMMENTS,
          OrderNotice.ORDER_COMMENT_ASKED,
          OrderNotice.ORDER_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  private OrderComments() {}
}
