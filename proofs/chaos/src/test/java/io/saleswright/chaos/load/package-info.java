/** Proves that clients remember what they were told, and nothing else. */
@NullMarked
package io.saleswright.chaos.load;

import org.jspecify.annotations.NullMarked;
