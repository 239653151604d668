/**
 * Decides how a MongoDB driver is answered without a MongoDB: which queries an index serves, when a
 * reply may leave, and what is read back after a crash. Made for evaluation and tests; it owns its
 * data directory and nothing else.
 */
@NullMarked
package io.saleswright.store;

import org.jspecify.annotations.NullMarked;
