/** Proves that the broker of the local stack is a real one that keeps what it acknowledged. */
@NullMarked
package io.saleswright.broker;

import org.jspecify.annotations.NullMarked;
