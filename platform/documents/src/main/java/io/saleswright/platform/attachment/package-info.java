/**
 * Attachments: files that belong to an aggregate, such as photos and scans (DOC-10). Decides which
 * files are taken, how they are named, where they lie and when they go; who may add, see and remove
 * them is decided by the service, for the aggregate.
 *
 * <p>What is known of a file is part of the aggregate's state, so that adding one is a command like
 * all others; the bytes are stored before, and lie in GridFS. Bytes that no aggregate names are
 * swept.
 */
@NullMarked
package io.saleswright.platform.attachment;

import org.jspecify.annotations.NullMarked;
