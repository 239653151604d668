/** A module with one class for each rule that it breaks. */
@NullMarked
package io.saleswright.testkit.architecture.broken.orders;

import org.jspecify.annotations.NullMarked;
