package io.saleswright.platform.web;

/**
 * Something that the reader should know of what they asked for, although it was done.
 *
 * @param name stable name, such as {@code holidays-unknown}
 * @param field what it is about, in the form of a JSON path without the leading slash
 * @param text what to know, in the reader's language
 */
public record Warning(String name, String field, String text) {}
