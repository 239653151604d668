package io.saleswright.customer.comments;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.notices.CustomerNotice;
import io.saleswright.platform.comment.CommentRules;
import io.saleswright.platform.comment.CommentRules.Events;

/** What customers' files say of the comments on them. */
public final class CustomerComments {

  /** Who says and reads them, and what is told. */
  public static final CommentRules<Customer> RULES =
      new CommentRules<>(
          "customer",
          "/api/customers",
          Customer::number,
          CustomerCommentStep.COMMENT,
          CustomerCommentStep.WITHDRAW_COMMENT,
          CustomerCommentStep.READ_COMMENTS,
          CustomerNotice.CUSTOMER_COMMENT_ASKED,
          CustomerNotice.CUSTOMER_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  private CustomerComments() {}
}
