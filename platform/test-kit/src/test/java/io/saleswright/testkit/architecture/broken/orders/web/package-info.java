/** HTTP, badly. */
@NullMarked
package io.saleswright.testkit.architecture.broken.orders.web;

import org.jspecify.annotations.NullMarked;
