/** Proves that the chaos run would notice what it looks for. */
@NullMarked
package io.saleswright.chaos.nemesis;

import org.jspecify.annotations.NullMarked;
