/**
 * The envelope store: one MongoDB document per aggregate holds its state, the events not yet
 * published, the memory of what was already applied, and its clocks, so that every decision is one
 * atomic write (design 3). Knows no business word.
 */
@NullMarked
package io.saleswright.platform.mongodb;

import org.jspecify.annotations.NullMarked;
