/**
 * Comments and questions of our own staff beside a document. Decides what may be said, who is told
 * of it, and when a question counts as answered; who may say and read it is decided by the service,
 * for the document.
 *
 * <p>What was said about one document is one conversation, an aggregate of its own: a comment
 * changes neither the document's revision nor who counts as one of its authors.
 */
@NullMarked
package io.saleswright.platform.comment;

import org.jspecify.annotations.NullMarked;
