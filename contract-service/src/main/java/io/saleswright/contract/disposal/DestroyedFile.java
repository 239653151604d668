package io.saleswright.contract.disposal;

/**
 * A file that was destroyed: enough to prove that a copy that turns up is the same.
 *
 * @param attachmentId identity that it had within the entry
 * @param kind its media type
 * @param size how many bytes it had
 * @param sha256 their hash in hexadecimal digits
 */
public record DestroyedFile(String attachmentId, String kind, long size, String sha256) {}
