/**
 * This service's own copy of orders and products, as the order service told of them; it decides
 * nothing and may lag behind. SUPPORTING module.
 */
@NullMarked
package io.saleswright.complaint.goods;

import org.jspecify.annotations.NullMarked;
