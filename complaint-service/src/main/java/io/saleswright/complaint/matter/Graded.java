package io.saleswright.complaint.matter;

import java.time.Instant;

/**
 * How bad a complaint was thought to be before.
 *
 * @param severity how bad
 * @param until when it was found better or worse
 */
public record Graded(Severity severity, Instant until) {}
