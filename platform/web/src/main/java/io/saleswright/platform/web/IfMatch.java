package io.saleswright.platform.web;

/**
 * The revision that the caller saw, from the header {@code If-Match: "3"}. As a controller's
 * parameter it is required (428 when it is missing); {@code Optional<IfMatch>} makes it optional.
 *
 * @param revision a revision that the resource had as its ETag
 */
public record IfMatch(long revision) {}
