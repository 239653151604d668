/**
 * Decides how often one person and one client may call. Counted in this instance only, so several
 * instances together allow as many times more.
 */
@NullMarked
package io.saleswright.gateway.limits;

import org.jspecify.annotations.NullMarked;
