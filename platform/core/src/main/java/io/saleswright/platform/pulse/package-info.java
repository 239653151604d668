/**
 * Asks the store with one command at each interval for all that a service has to look for: events
 * that wait in outboxes, clocks that ran out, later versions of policies, half-done work. Whoever
 * is to look is told of the signs that the store shows; nobody looks without one.
 *
 * <p>Why it is so: {@code docs/adr/0037-one-question-a-second-for-all-that-a-service-looks-for.md}.
 */
@NullMarked
package io.saleswright.platform.pulse;

import org.jspecify.annotations.NullMarked;
