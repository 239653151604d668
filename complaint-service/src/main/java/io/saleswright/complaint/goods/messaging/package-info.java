/** Takes over what the order service tells of orders and products. */
@NullMarked
package io.saleswright.complaint.goods.messaging;

import org.jspecify.annotations.NullMarked;
