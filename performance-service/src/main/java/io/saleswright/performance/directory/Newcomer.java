package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Person;
import io.saleswright.performance.staff.Post;

/**
 * Somebody to be entered.
 *
 * @param staffId their staff id
 * @param person what they are called, and how they are reached
 * @param post where they work
 */
public record Newcomer(String staffId, Person person, Post post) {}
