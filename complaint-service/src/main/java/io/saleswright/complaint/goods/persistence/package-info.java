/** Keeps what is known of orders and products in MongoDB. */
@NullMarked
package io.saleswright.complaint.goods.persistence;

import org.jspecify.annotations.NullMarked;
