/**
 * The words that every aggregate speaks: money, identities, causes, changes, refusals. Depends on
 * the JDK alone, so a domain package that uses it stays free of frameworks. Owns no data and opens
 * no connection.
 */
@NullMarked
package io.saleswright.platform.kernel;

import org.jspecify.annotations.NullMarked;
