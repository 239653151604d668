/**
 * Decides how long a service waits for its store, and what it says over HTTP when the store does
 * not answer a read. What an unanswered write means is decided by the envelope store.
 */
@NullMarked
package io.saleswright.platform.mongodb.connection;

import org.jspecify.annotations.NullMarked;
