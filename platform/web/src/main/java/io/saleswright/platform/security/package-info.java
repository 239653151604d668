/**
 * Decides who the caller of a request is, whether the token that says so can be believed, and whose
 * data the caller may see. Every service checks tokens itself: the gateway is not the only lock
 * (design 7). What a caller may do is decided on the aggregates.
 */
@NullMarked
package io.saleswright.platform.security;

import org.jspecify.annotations.NullMarked;
