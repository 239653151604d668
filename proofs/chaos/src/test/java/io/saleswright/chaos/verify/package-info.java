/** Proves that the chaos run would notice what it looks for. */
@NullMarked
package io.saleswright.chaos.verify;

import org.jspecify.annotations.NullMarked;
