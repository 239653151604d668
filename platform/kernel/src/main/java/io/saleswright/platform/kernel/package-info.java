/**
 * The words that every aggregate speaks: money, identities, causes, changes, refusals. Depends on
 * the JDK alone, so a domain package that uses it stays free of frameworks. Owns no data and opens
 * no connection.
 *
 * <p>Why it is so: {@code docs/adr/0003-one-document-one-decision.md} and {@code
 * docs/adr/0010-retries-by-people-and-lost-edits.md}.
 */
@NullMarked
package io.saleswright.platform.kernel;

import org.jspecify.annotations.NullMarked;
