/**
 * Gives every request one correlation id and one trace context, taken from the caller when they are
 * well formed and made anew when not. They stand in the log, in the answer and in what the services
 * receive; nothing is exported from here.
 */
@NullMarked
package io.saleswright.gateway.trace;

import org.jspecify.annotations.NullMarked;
