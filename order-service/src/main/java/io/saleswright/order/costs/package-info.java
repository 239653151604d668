/**
 * What products cost us. A secret of those who answer for margins, so it is neither part of the
 * product, which everybody reads, nor told on the product's topic. SUPPORTING module.
 */
@NullMarked
package io.saleswright.order.costs;

import org.jspecify.annotations.NullMarked;
