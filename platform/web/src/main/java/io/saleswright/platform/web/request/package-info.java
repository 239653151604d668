/**
 * Decides what is taken from a request before a controller sees it: its size, its correlation id,
 * the caller, the cause of a command with its Idempotency-Key, the revision that the caller saw,
 * the page that is asked for.
 *
 * <p>Why it is so: {@code docs/adr/0010-retries-by-people-and-lost-edits.md}.
 */
@NullMarked
package io.saleswright.platform.web.request;

import org.jspecify.annotations.NullMarked;
