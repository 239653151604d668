package io.saleswright.customer.comments;

import io.saleswright.platform.comment.Comment;
import io.saleswright.platform.comment.CommentRules.Events;
import io.saleswright.platform.comment.CommentRules.Where;

/** What is told of comments: who said something where, never what. */
final class CommentEvents implements Events {

  @Override
  public Record made(Where where, Comment comment) {
    return new CommentMade(
        where.conversationId(),
        where.document(),
        where.documentId(),
        comment.id(),
        comment.answers(),
        comment.by());
  }

  @Override
  public Record withdrawn(Where where, Comment comment) {
    return new CommentWithdrawn(
        where.conversationId(), where.document(), where.documentId(), comment.id(), comment.by());
  }
}
