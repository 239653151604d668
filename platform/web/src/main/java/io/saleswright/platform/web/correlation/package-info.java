/**
 * Decides what ties a request to all that it causes: one correlation id and one trace context,
 * taken from the sender when they are well-formed. The same grammar holds at the gateway and in
 * every service, so an id that one of them takes is never replaced by the next.
 */
@NullMarked
package io.saleswright.platform.web.correlation;

import org.jspecify.annotations.NullMarked;
