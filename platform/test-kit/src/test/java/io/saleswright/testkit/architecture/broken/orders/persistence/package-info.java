/** Storage, badly. */
@NullMarked
package io.saleswright.testkit.architecture.broken.orders.persistence;

import org.jspecify.annotations.NullMarked;
