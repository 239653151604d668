/**
 * Decides how often one person, one client and one address without login may call, and how much of
 * one person and one address may be under way at once. Counted in this instance only, so several
 * instances together allow as many times more.
 */
@NullMarked
package io.saleswright.gateway.limits;

import org.jspecify.annotations.NullMarked;
