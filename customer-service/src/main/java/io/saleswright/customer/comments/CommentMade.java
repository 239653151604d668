package io.saleswright.customer.comments;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One of our people said something about a document (CUS-33). What was said is read beside the
 * document.
 *
 * @param conversationId identity of all that is said about the document
 * @param document what the document is
 * @param documentId identity of the document
 * @param commentId identity of what was said
 * @param answers identity of the question that it answers; missing when it answers none
 * @param by staff id of who said it
 */
@EventType("customer.CommentMade.v1")
public record CommentMade(
    String conversationId,
    String document,
    String documentId,
    String commentId,
    @Nullable String answers,
    String by) {}
