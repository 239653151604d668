package io.saleswright.contract.clauses;

import java.time.Instant;

/**
 * One version of a template; it never changes, because contracts were made from it (CON-01).
 *
 * @param number from 1
 * @param text what it says, with placeholders
 * @param writtenBy staff id of who wrote it
 * @param writtenAt when
 */
public record TemplateVersion(int number, String text, String writtenBy, Instant writtenAt) {}
