package io.saleswright.contract.comments;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody took back what they had said about a document (QUO-03, CON-03).
 *
 * @param conversationId identity of all that is said about the document
 * @param document what the document is
 * @param documentId identity of the document
 * @param commentId identity of what was said
 * @param by staff id of who had said it
 */
@EventType("contract.CommentWithdrawn.v1")
public record CommentWithdrawn(
    String conversationId, String document, String documentId, String commentId, String by) {}
