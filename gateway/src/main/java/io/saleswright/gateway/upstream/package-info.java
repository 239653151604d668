/**
 * Decides how a service is called and what a bad answer means: time-outs, circuit breakers,
 * bulkheads, the one retry, and the problem that a caller sees when a service is down, slow or
 * busy.
 */
@NullMarked
package io.saleswright.gateway.upstream;

import org.jspecify.annotations.NullMarked;
