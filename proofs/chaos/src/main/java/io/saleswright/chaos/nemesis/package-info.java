/**
 * Decides what breaks, when and for how long, all of it from the seed, and never more at once than
 * the design promises to survive without healing.
 */
@NullMarked
package io.saleswright.chaos.nemesis;

import org.jspecify.annotations.NullMarked;
