/**
 * Links by which somebody without a login reaches one document: signed, never guessable, expiring
 * and revocable, bound to one purpose, document and customer (ADR 0030).
 */
@NullMarked
package io.saleswright.platform.link;

import org.jspecify.annotations.NullMarked;
