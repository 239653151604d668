package io.saleswright.platform.comment.web;

import io.saleswright.platform.comment.Comment;
import io.saleswright.platform.comment.CommentDesk.Placed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of our people said about a document.
 *
 * @param id its identity
 * @param by staff id of who said it
 * @param at when
 * @param text what was said; null when it was taken back, or is kept no longer
 * @param to staff ids of those who are asked
 * @param answers identity of the question that it answers; null when it answers none
 * @param answered whether it is a question that was answered
 */
record CommentView(
    String id,
    String by,
    Instant at,
    @Nullable String text,
    List<String> to,
    @Nullable String answers,
    boolean answered) {

  static CommentView of(Placed placed) {
    Comment comment = placed.comment();
    return new CommentView(
        comment.id(),
        comment.by(),
        comment.at(),
        comment.text(),
        comment.to(),
        comment.answers(),
        placed.answered());
  }
}
