package io.saleswright.customer.comments;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody took back what they had said about a document (CUS-33).
 *
 * @param conversationId identity of all that is said about the document
 * @param document what the document is
 * @param documentId identity of the document
 * @param commentId identity of what was said
 * @param by staff id of who had said it
 */
@EventType("customer.CommentWithdrawn.v1")
public record CommentWithdrawn(
    String conversationId, String document, String documentId, String commentId, String by) {}
