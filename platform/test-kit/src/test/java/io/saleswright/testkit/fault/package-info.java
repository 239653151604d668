/** Proves that the tools which break things break them. */
@NullMarked
package io.saleswright.testkit.fault;

import org.jspecify.annotations.NullMarked;
