package io.saleswright.contract.archived;

import java.time.Instant;

/**
 * That a file of a document does not count any more, because a newer one takes its place (DOC-01).
 * The file stays: nothing leaves the archive but with its document (DOC-05).
 *
 * @param attachmentId the file that does not count any more
 * @param newer the file of the same document that counts in its place
 * @param reason what is wrong with it
 * @param by staff id of who said so
 * @param at when
 */
public record Replaced(String attachmentId, String newer, String reason, String by, Instant at) {}
