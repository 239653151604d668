/** What is asked of a store while tests run: taken from the driver, not told by hand. */
@NullMarked
package io.saleswright.testkit.store;

import org.jspecify.annotations.NullMarked;
