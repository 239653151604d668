/** A tiny service that breaks every rule of the architecture once. */
@NullMarked
package io.saleswright.testkit.architecture.broken;

import org.jspecify.annotations.NullMarked;
