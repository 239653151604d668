package io.saleswright.performance.login;

import org.jspecify.annotations.Nullable;

/**
 * Directory and login say different things of somebody.
 *
 * @param staffId of whom
 * @param field what: name, team or region
 * @param directory what the directory says; null for nothing
 * @param login what the login says; null for nothing
 */
public record Difference(
    String staffId, String field, @Nullable String directory, @Nullable String login) {}
